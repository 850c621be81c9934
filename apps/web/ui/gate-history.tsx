import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './gate-panel.module.css'
import type { DecisionShown } from './gate-report.ts'
import { useWords } from './words.ts'

/** What was decided at this gate before, oldest first. */
export function GateHistory({ history }: { history: readonly DecisionShown[] }) {
  const t = useTexts(processTexts)
  const words = useWords()
  if (history.length === 0) return null
  return (
    <ol className={styles.history} aria-label={t('history')}>
      {history.map((decision, index) => (
        // Decisions have no id here and never change their order.
        <li key={index}>
          <time dateTime={decision.at}>{decision.at.slice(5, 10)}</time> {words(decision.who)} {words(decision.text)}
        </li>
      ))}
    </ol>
  )
}
