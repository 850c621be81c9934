import { useState } from 'react'
import { formatMoment } from '#apps/web/format/moment.ts'
import type { GuestView } from '../shapes.ts'
import styles from './guest.module.css'
import { GuestAnswer } from './guest-answer.tsx'
import { GuestPaper } from './guest-paper.tsx'
import { useGuestWords } from './guest-words.ts'
import type { GuestLinkState } from './use-guest-link.ts'
import { useTitle } from './use-title.ts'

/** The document with the place for an answer, or with the answer that was given. */
export function GuestDocument({ link, view }: { link: GuestLinkState; view: GuestView }) {
  const { t, cell } = useGuestWords()
  // Somebody else was faster: they are told so beside what the other has answered.
  const [late, setLate] = useState('')
  const { document: shown, answer } = view
  const heading = shown ? cell(shown.ask) : t(view.standing === 'returned' ? 'returned' : 'confirmed')
  useTitle(`${heading} - ${view.company}`)
  return (
    <>
      {answer && <Answered view={view} late={late} />}
      {shown && (
        <article className={styles.card}>
          <p className={styles.soft}>
            {t('asks', { company: view.company, who: view.askedBy, guest: guestOf(shown) })}
          </p>
          <h1 className={styles.title}>{heading}</h1>
          {shown.purpose && <p className={styles.purpose}>{shown.purpose}</p>}
          {!answer && (
            <p className={styles.soft}>{t('until', { date: formatMoment(view.expiresAt, view.timeZone) })}</p>
          )}
          <GuestPaper paper={shown.paper} />
          <div className={styles.print}>
            <h2 className={styles.label}>{t('fingerprint')}</h2>
            <code className={styles.hash}>{shown.hash}</code>
            <p className={styles.small}>{t('fingerprintHelp')}</p>
          </div>
        </article>
      )}
      {shown && !answer && (
        <GuestAnswer hash={shown.hash} company={view.company} send={link.send} onLate={words => setLate(words)} />
      )}
    </>
  )
}

function guestOf({ guestName, organisation }: { guestName: string; organisation: string | null }): string {
  return organisation ? `${guestName} (${organisation})` : guestName
}

function Answered({ view, late }: { view: GuestView; late: string }) {
  const { t } = useGuestWords()
  const { answer, company, timeZone } = view
  if (!answer) return null
  const returned = view.standing === 'returned'
  const Heading = view.document ? 'h2' : 'h1'
  const facts = [
    [t('by'), answer.name],
    [t('at'), formatMoment(answer.at, timeZone)],
    ...(answer.reason ? [[t('reason'), answer.reason]] : []),
    [t('fingerprint'), answer.hash],
    [t('link'), answer.linkId],
  ] as const
  return (
    <section className={styles.card} aria-live="polite">
      {late && (
        <p role="alert" className={styles.problem}>
          {late}
        </p>
      )}
      <Heading className={returned ? styles.returned : styles.confirmed}>
        {t(returned ? 'returned' : 'confirmed')}
      </Heading>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>{t('thanks', { company })}</p>
      <button type="button" className={styles.second} onClick={() => window.print()}>
        {t('print')}
      </button>
    </section>
  )
}
