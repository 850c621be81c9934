import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { finding as entity } from '../entities/finding.ts'
import { FindingMenu } from './finding-menu.tsx'
import styles from './findings.module.css'
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
    <li className={styles.row} id={id}>
      <div className={styles.words}>
        <p className={styles.name}>
          <StateTag tone={TONES[kind]}>{label(entity.fields.kind.options[kind])}</StateTag>
          <To href={`/findings/${id}`}>{text}</To>
        </p>
        {measure ? (
          <p className={styles.measure}>→ {measure}</p>
        ) : (
          asks && <StateTag tone="attention">{t('noMeasure')}</StateTag>
        )}
        {result && <p className={styles.soft}>{result}</p>}
      </div>
      <div className={styles.who}>
        <Person id={ownerId} />
        {isDone && <StateTag tone="passed">{label(entity.fields.state.options.done)}</StateTag>}
        {!isDone && dueOn && (
          <span>
            {t('due')} <CalendarDate value={dueOn} due plain />
          </span>
        )}
        {asks && !dueOn && <StateTag tone="attention">{t('noDue')}</StateTag>}
      </div>
      <div className={styles.commands}>
        <FindingMenu finding={finding} onEdit={onEdit} />
      </div>
    </li>
  )
}
