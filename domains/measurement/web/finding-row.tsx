import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { finding as entity } from '../entities/finding.ts'
import { FindingMenu } from './finding-menu.tsx'
import { measurementTexts } from './measurement-texts.ts'

type Finding = RecordOf<typeof entity>
const TONES: Readonly<Record<Finding['kind'], Tone>> = { problem: 'failed', opportunity: 'active', none: 'passed' }

/** A finding with what is done about it, by whom and until when; what a problem lacks is said. */
export function FindingRow({ finding, onEdit }: { finding: Finding; onEdit: () => void }) {
  const t = useTexts(measurementTexts)
  const label = useLabel()
  const { id, kind, text, measure, dueOn, state, result, ownerId } = finding
  const isDone = state === 'done'
  const asks = kind === 'problem' && !isDone
  return (
    <ListRow
      id={id}
      href={`/findings/${id}`}
      name={text}
      tags={<StateTag tone={TONES[kind]}>{label(entity.fields.kind.options[kind])}</StateTag>}
      days={
        <>
          {isDone && <StateTag tone="passed">{label(entity.fields.state.options.done)}</StateTag>}
          {!isDone && dueOn && (
            <span>
              {t('due')} <CalendarDate value={dueOn} due plain />
            </span>
          )}
          {asks && !dueOn && <StateTag tone="attention">{t('noDue')}</StateTag>}
        </>
      }
      ownerId={ownerId}
      commands={<FindingMenu finding={finding} onEdit={onEdit} />}
    >
      {measure ? <p>→ {measure}</p> : asks && <StateTag tone="attention">{t('noMeasure')}</StateTag>}
      {result && <small>{result}</small>}
    </ListRow>
  )
}
