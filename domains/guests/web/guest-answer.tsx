import { type FormEvent, useId, useRef, useState } from 'react'
import styles from './guest.module.css'
import { useGuestWords } from './guest-words.ts'
import type { GuestLinkState, GuestProblem } from './use-guest-link.ts'

interface GuestAnswerProps {
  hash: string
  company: string
  send: GuestLinkState['send']
  /** Somebody else was faster: in the server's words, who and when. */
  onLate: (words: string) => void
}
type Wrong = 'name' | 'read' | 'reason'

/** Confirm, with a name and the word that it was read; or send back, with what has to change. */
export function GuestAnswer({ hash, company, send, onLate }: GuestAnswerProps) {
  const { t } = useGuestWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [read, setRead] = useState(false)
  const [back, setBack] = useState(false)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<GuestProblem | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const found = problemsOf({ name, read, back, reason })
    setWrong(found)
    setProblem(null)
    const [first] = found
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    setBusy(true)
    const refused = await send(back ? 'return' : 'confirm', back ? { name, hash, reason } : { name, hash, read })
    setBusy(false)
    if (refused?.status === 409) onLate(refused.words)
    setProblem(refused)
  }

  return (
    <form ref={form} className={styles.card} onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.name}>
        {t('answer')}
      </h2>
      <label className={styles.field}>
        <span className={styles.label}>{t('name')}</span>
        <input
          name="name"
          className={styles.input}
          value={name}
          maxLength={120}
          autoComplete="name"
          aria-required
          aria-invalid={wrong.includes('name')}
          aria-describedby={`${id}-name`}
          onChange={event => setName(event.target.value)}
        />
        <Wrongness id={`${id}-name`} words={wrong.includes('name') && t('nameNeeded')} />
      </label>
      {back ? (
        <label className={styles.field}>
          <span className={styles.label}>{t('reason')}</span>
          <textarea
            name="reason"
            className={styles.input}
            rows={4}
            maxLength={2000}
            value={reason}
            aria-required
            aria-invalid={wrong.includes('reason')}
            aria-describedby={`${id}-reason`}
            onChange={event => setReason(event.target.value)}
          />
          <Wrongness id={`${id}-reason`} words={wrong.includes('reason') && t('reasonNeeded')} />
        </label>
      ) : (
        <div className={styles.field}>
          <label className={styles.check}>
            <input
              name="read"
              type="checkbox"
              checked={read}
              aria-required
              aria-invalid={wrong.includes('read')}
              aria-describedby={`${id}-read`}
              onChange={event => setRead(event.target.checked)}
            />
            <span>{t('read')}</span>
          </label>
          <Wrongness id={`${id}-read`} words={wrong.includes('read') && t('readNeeded')} />
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem && (problem.words || t('notSent'))}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className={back ? styles.danger : styles.button} disabled={busy}>
          {t(back ? 'sendBackNow' : 'confirm')}
        </button>
        <button type="button" className={styles.second} disabled={busy} onClick={() => setBack(!back)}>
          {t(back ? 'back' : 'sendBack')}
        </button>
      </div>
      <p className={styles.small}>{t('kept', { company })}</p>
    </form>
  )
}

function Wrongness({ id, words }: { id: string; words: string | false }) {
  return (
    <span id={id} className={styles.problem}>
      {words}
    </span>
  )
}

interface Typed {
  name: string
  read: boolean
  back: boolean
  reason: string
}

/** What the server would refuse too, in the order of the fields. */
function problemsOf({ name, read, back, reason }: Typed): Wrong[] {
  const says = (text: string) => /[\p{L}\p{N}]/u.test(text)
  const asked: [Wrong, boolean][] = [
    ['name', /\p{L}/u.test(name)],
    ['reason', !back || says(reason)],
    ['read', back || read],
  ]
  return asked.filter(([, good]) => !good).map(([field]) => field)
}
