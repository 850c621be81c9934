import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { To } from '../ui/to.tsx'
import styles from './top-bar.module.css'
import { useInboxCount } from './use-inbox-count.ts'
import { hrefOf, useMenu } from './use-menu.ts'

/** The way to what waits for this person, with how much it is. */
export function InboxLink() {
  const t = useTexts(shellTexts)
  const count = useInboxCount()
  const page = useMenu().find(one => one.path === 'inbox')
  if (!page) return null
  return (
    <To href={hrefOf(page.path)} className={`${styles.item} ${styles.wideOnly}`} data-tour="inbox">
      {t('inbox')}
      {count ? (
        <span className={styles.badge} title={t('inboxCount', { count })}>
          {count}
        </span>
      ) : null}
    </To>
  )
}
