import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './state.module.css'

/** What a person sees who may not: the rule that says so, and whom to ask. */
export function NoRight({ reason }: { reason?: string }) {
  const t = useTexts(commonTexts)
  return (
    <div className={styles.state}>
      <p className={styles.title}>{t('noRightTitle')}</p>
      {reason && <p className={styles.help}>{reason}</p>}
      <p className={styles.help}>{t('noRightHelp')}</p>
    </div>
  )
}
