import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './loading.module.css'

/** Grey lines in place of what is coming. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useTexts(commonTexts)
  return (
    <div className={styles.loading} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // Lines have no identity beyond their place.
        <span key={line} className={styles.line} style={{ width: `${WIDTHS[line % WIDTHS.length]}%` }} />
      ))}
    </div>
  )
}

const WIDTHS = [62, 88, 74, 46, 80]
