import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { EvaluationView } from '../contract.ts'
import styles from './evaluation-page.module.css'
import { LineCause } from './line-cause.tsx'
import { measurementTexts } from './measurement-texts.ts'
import { Verdict } from './verdict.tsx'

type Line = EvaluationView['lines'][number]
type Fault = EvaluationView['faults'][number]

interface EvaluationLinesProps {
  view: EvaluationView
  projectId: string
  write: boolean
}

/** Goal by goal: target, actual, verdict and cause; what is still open stands at its goal. */
export function EvaluationLines({ view, projectId, write }: EvaluationLinesProps) {
  const t = useTexts(measurementTexts)
  const faultsOf = (line: Line) => view.faults.filter(fault => fault.lineId === line.id)
  const left = view.faults.filter(fault => fault.lineId === null)
  return (
    <Section title={t('goal')} aside={<To href={`/projects/${projectId}/measurement/readings`}>{t('toReadings')}</To>}>
      <div className={styles.scroll}>
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{t('goal')}</th>
              <th scope="col" className={styles.figure}>
                {t('baseline')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('target')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('actual')}
              </th>
              <th scope="col">{t('verdict')}</th>
              <th scope="col">{t('cause')}</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map(line => (
              <LineRow key={line.id} line={line} faults={faultsOf(line)} write={write} />
            ))}
          </tbody>
        </table>
      </div>
      {left.length > 0 && <Left faults={left} />}
    </Section>
  )
}

function LineRow({ line, faults, write }: { line: Line; faults: readonly Fault[]; write: boolean }) {
  const t = useTexts(measurementTexts)
  const words = useWords()
  const figure = (value: string | null) => (value === null ? '—' : `${short(value)} ${line.unit ?? ''}`)
  return (
    <tr id={line.id}>
      <td className={styles.goal}>
        <To href={`/goals/${line.goalId}`}>{line.statement}</To>
        <div className={styles.soft}>
          {[line.metricName, t('readings', { count: line.readings })].filter(Boolean).join(' · ')}
        </div>
      </td>
      <td className={styles.figure} data-name={t('baseline')}>
        {figure(line.baseline)}
      </td>
      <td className={styles.figure} data-name={t('target')}>
        {figure(line.target)}
      </td>
      <td className={styles.figure} data-name={t('actual')}>
        {figure(line.actual)}
      </td>
      <td>
        <Verdict verdict={line.verdict} />
      </td>
      <td className={styles.cause}>
        <LineCause line={line} editable={write && line.state === 'draft'} />
        {faults.map(fault => (
          <span key={fault.code} className={styles.fault}>
            {words(fault.text)}
          </span>
        ))}
      </td>
    </tr>
  )
}

/** Goals that were made since the last judging. */
function Left({ faults }: { faults: readonly Fault[] }) {
  const words = useWords()
  return (
    <ul className={styles.left}>
      {faults.map(fault => (
        <li key={fault.goalId}>
          {fault.goalId && <To href={`/goals/${fault.goalId}`}>{fault.statement}</To>}{' '}
          <span className={styles.fault}>{words(fault.text)}</span>
        </li>
      ))}
    </ul>
  )
}

function short(value: string): string {
  return formatDecimal(Number(value).toFixed(2))
}
