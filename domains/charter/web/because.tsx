import { useTexts } from '#apps/web/i18n/use-texts.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'

/** Why it is so, below a statement of the scope. */
export function Because({ reason }: { reason: string | null }) {
  const t = useTexts(charterTexts)
  return reason ? <p className={styles.because}>{t('because', { reason })}</p> : null
}
