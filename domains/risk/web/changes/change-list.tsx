import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { Effect } from '../../contract.ts'
import { changeRequest } from '../../entities/change-request.ts'
import { ChangeMenu } from './change-menu.tsx'
import { changeTexts } from './change-texts.ts'
import { EffectLine } from './effect-line.tsx'
import type { Change } from './use-changes.ts'

interface Item {
  readonly request: Change
  readonly effect: Effect | null
  readonly problems: number
}

/** The change requests, the newest first, each with its state and its effect in a line. */
export function ChangeList({ items }: { items: readonly Item[] }) {
  const t = useTexts(changeTexts)
  return (
    <Section title={t('changes')} aside={items.length}>
      <RowList>
        {items.map(item => (
          <Row key={item.request.id} {...item} />
        ))}
      </RowList>
    </Section>
  )
}

function Row({ request, effect, problems }: Item) {
  const t = useTexts(changeTexts)
  return (
    <ListRow
      href={`/change-requests/${request.id}`}
      name={request.title}
      tags={
        <>
          <ChangeState state={request.state} />
          {problems > 0 && <StateTag tone="attention">{t('unfit', { count: problems })}</StateTag>}
        </>
      }
      about={
        <>
          {request.number} · {effect && <EffectLine effect={effect} />}
          {effect && ' · '}
          {request.askedBy}
        </>
      }
      ownerId={request.ownerId}
      commands={<ChangeMenu change={request} />}
    />
  )
}

const TONES: Partial<Record<Change['state'], Tone>> = { approved: 'attention', applied: 'passed' }

export function ChangeState({ state }: Pick<Change, 'state'>) {
  const label = useLabel()
  return (
    <StateTag tone={TONES[state] ?? toneOfOption(state)}>{label(changeRequest.fields.state.options[state])}</StateTag>
  )
}
