import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { playbookTexts } from '../playbook-texts.ts'
import styles from './diagram.module.css'

/** What the signs of the diagram mean. */
export function Legend() {
  const t = useTexts(playbookTexts)
  const signs = [
    ['3', styles.gate, t('legendGate')],
    ['?', styles.sign, t('legendSkip')],
    ['+', styles.sign, t('legendFork')],
  ] as const
  return (
    <ul className={styles.legend}>
      {signs.map(([sign, look, meaning]) => (
        <li key={sign}>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M1 12 12 1 23 12 12 23z" className={look} />
            <text x="12" y="16" className={look === styles.gate ? styles.count : styles.mark}>
              {sign}
            </text>
          </svg>
          {meaning}
        </li>
      ))}
      <li>
        <svg width="28" height="24" viewBox="0 0 28 24" aria-hidden="true">
          <path d="M1 12H27" className={`${styles.edge} ${styles.loop}`} />
        </svg>
        {t('legendBack')}
      </li>
    </ul>
  )
}
