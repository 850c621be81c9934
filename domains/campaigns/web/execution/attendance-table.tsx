import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { training as entity } from '../../entities/training.ts'
import { type Result, resultOf } from '../../rules/attendance.ts'
import styles from './execution.module.css'
import { executionTexts } from './execution-texts.ts'
import { TrainingTally } from './training-tally.tsx'
import type { Training } from './use-execution.ts'

const TONES: Readonly<Record<Result, Tone>> = {
  passed: 'passed',
  failed: 'failed',
  open: 'attention',
  absent: 'neutral',
}

/** Who was to come, who came, and who passed. */
export function AttendanceTable({ training }: { training: Training }) {
  const t = useTexts(executionTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const { label: title, of } = entity.fields.attendance
  const rows = training.attendance ?? []
  const wasHeld = training.state === 'held' || training.state === 'tested'
  return (
    <Scrolled className={styles.scroll} label={label(title)}>
      <p className={styles.soft}>
        <TrainingTally training={training} /> · {t('passMark', { mark: training.passMark })}
      </p>
      <table className={styles.attendance}>
        <thead>
          <tr>
            <th scope="col">{label(of.personId.label)}</th>
            <th scope="col">{label(of.attended.label)}</th>
            <th scope="col" data-figure>
              {label(of.score.label)}
            </th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const result = resultOf(row, training.passMark)
            return (
              <tr key={`${row.personId}-${index + 0}`}>
                <th scope="row">
                  <Person id={row.personId} />
                </th>
                <td>{common(row.attended ? 'yes' : 'no')}</td>
                <td data-figure>{row.score ?? '—'}</td>
                <td>{wasHeld ? <StateTag tone={TONES[result]}>{t(result)}</StateTag> : '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scrolled>
  )
}
