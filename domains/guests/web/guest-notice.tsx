import { formatMoment } from '#apps/web/format/moment.ts'
import styles from './guest.module.css'
import { useGuestWords } from './guest-words.ts'
import type { GuestLinkState } from './use-guest-link.ts'
import { useTitle } from './use-title.ts'

/** A link that shows no document: plainly why, and whom to ask. */
export function GuestNotice({ link }: { link: GuestLinkState }) {
  const { t } = useGuestWords()
  const { title, help, again } = useNotice(link)
  useTitle(title)
  return (
    <section className={styles.card} aria-live="polite">
      <h1 className={styles.title}>{title}</h1>
      {help && <p className={styles.soft}>{help}</p>}
      {again && (
        <button type="button" className={styles.button} onClick={link.reload}>
          {t('again')}
        </button>
      )}
    </section>
  )
}

function useNotice({ view, problem }: GuestLinkState): { title: string; help: string; again: boolean } {
  const { t } = useGuestWords()
  if (view) {
    const { standing, company, askedBy: who, expiresAt, timeZone } = view
    const why = standing === 'expired' || standing === 'revoked' || standing === 'changed' ? standing : 'closed'
    return {
      title: t(why),
      help: t(`${why}Help`, { company, who, date: formatMoment(expiresAt, timeZone) }),
      again: false,
    }
  }
  if (problem === null) return { title: t('loading'), help: '', again: false }
  if (problem.status === 404) return { title: t('unknown'), help: t('unknownHelp'), again: false }
  if (problem.status === 429) return { title: t('tooMany'), help: problem.words, again: true }
  return { title: t('failed'), help: problem.words || t('failedHelp'), again: true }
}
