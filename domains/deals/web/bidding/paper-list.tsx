import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { checklistFields } from '../../entities/checklist-fields.ts'
import styles from './bidding.module.css'
import { biddingTexts } from './bidding-texts.ts'
import { type Paper, PaperMenu } from './paper-menu.tsx'

/** The papers of a checklist, each with its day, its state and who gets it. */
export function PaperList({ papers, path }: { papers: readonly Paper[]; path: string }) {
  return (
    <RowList>
      {papers.map(paper => (
        <Row key={paper.id} paper={paper} path={path} />
      ))}
    </RowList>
  )
}

function Row({ paper, path }: { paper: Paper; path: string }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const { id, item, state, about, needsSeal, sealedOn, dueOn, notNeededReason, ownerId } = paper
  const told = [needsSeal && !sealedOn && t('needsSeal'), sealedOn && t('sealed'), notNeededReason ?? about]
  return (
    <ListRow
      href={`/${path}/${id}`}
      name={item}
      tags={<StateTag tone={toneOfOption(state)}>{label(checklistFields.state.options[state])}</StateTag>}
      about={told.filter(Boolean).join(' · ')}
      days={dueOn && <CalendarDate value={dueOn} due={state === 'open'} />}
      ownerId={ownerId}
      commands={<PaperMenu paper={paper} />}
    />
  )
}

/** How many papers are ready, of those that are needed. */
export function ReadyCount({ papers }: { papers: readonly Paper[] }) {
  const t = useTexts(biddingTexts)
  const needed = papers.filter(one => one.state !== 'not_needed')
  if (needed.length === 0) return null
  const done = needed.filter(one => one.state === 'ready').length
  return <span className={styles.soft}>{t('readyCount', { done, count: needed.length })}</span>
}
