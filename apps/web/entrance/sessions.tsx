import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatMoment } from '../format/moment.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { type AccountSession, account } from '../rpc/account-client.ts'
import { deviceName } from './device-name.ts'
import styles from './entrance.module.css'

const KEY = ['account', 'sessions']

/** Where one is signed in; another device can be signed out from here. */
export function Sessions() {
  const t = useTexts(entranceTexts)
  const sessions = useQuery({ queryKey: KEY, queryFn: () => account.sessions() })
  return (
    <section className={styles.part}>
      <h2>{t('sessions')}</h2>
      <ul className={styles.list}>
        {(sessions.data ?? []).map(session => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
    </section>
  )
}

function Session({ session }: { session: AccountSession }) {
  const t = useTexts(entranceTexts)
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => account.endSession({ id: session.id }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const facts = [t('sessionSince', { date: formatMoment(session.createdAt, zone) }), session.ipAddress]
  return (
    <li className={styles.row}>
      <span>
        {deviceName(session.userAgent) ?? t('sessionUnknown')}
        <span className={styles.soft}> · {facts.filter(Boolean).join(' · ')}</span>
      </span>
      {session.current ? (
        <span className={styles.soft}>{t('sessionThis')}</span>
      ) : (
        <button type="button" className={styles.second} disabled={end.isPending} onClick={() => end.mutate()}>
          {t('sessionEnd')}
        </button>
      )}
    </li>
  )
}
