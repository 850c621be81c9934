import { useQuery } from '@tanstack/react-query'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { type Account, account, type InvitationFacts } from '../rpc/account-client.ts'
import { problemOf } from '../rpc/problem.ts'
import { signOut } from '../rpc/sign-in.ts'
import styles from './entrance.module.css'
import { EntranceFrame } from './entrance-frame.tsx'
import { InvitedNew } from './invited-new.tsx'
import { useAct } from './use-act.ts'
import { useSignedIn } from './use-signed-in.ts'

interface InvitationProps {
  token: string
}

/** Who was invited joins here: with a new account, or with the one that is signed in. */
export function Invitation({ token }: InvitationProps) {
  const t = useTexts(entranceTexts)
  const signedIn = useSignedIn()
  const facts = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => account.invitation({ token }),
    retry: false,
  })
  if (facts.isError) {
    const { code, message } = problemOf(facts.error)
    const help = code === 'input.invalid' ? t('badLinkHelp') : message
    return <EntranceFrame title={t('badLink')} help={help} children={null} />
  }
  if (!facts.data || signedIn.isPending) return null
  return (
    <EntranceFrame
      title={t('inviteTitle', { workspace: facts.data.workspaceName })}
      help={t('inviteFor', { email: facts.data.email })}
    >
      {signedIn.data ? (
        <JoinSignedIn token={token} facts={facts.data} me={signedIn.data} />
      ) : facts.data.hasAccount ? (
        <SignInFirst />
      ) : (
        <InvitedNew token={token} email={facts.data.email} />
      )}
    </EntranceFrame>
  )
}

function JoinSignedIn({ token, facts, me }: InvitationProps & { facts: InvitationFacts; me: Account }) {
  const t = useTexts(entranceTexts)
  const { act, busy, problem } = useAct()
  const join = () =>
    act(async () => {
      const { slug } = await account.accept({ token })
      window.location.assign(`/w/${slug}/`)
    })
  const other = me.user.email.toLowerCase() !== facts.email.toLowerCase()
  return (
    <div className={styles.form}>
      {other && <p>{t('inviteOther', { invited: facts.email, email: me.user.email })}</p>}
      {problem && <p className={styles.problem}>{problem}</p>}
      {other ? (
        <button type="button" className={styles.second} onClick={() => signOut().then(() => window.location.reload())}>
          {t('signOutFirst')}
        </button>
      ) : (
        <button type="button" className={styles.button} disabled={busy} onClick={join}>
          {t('inviteJoin', { email: me.user.email })}
        </button>
      )}
    </div>
  )
}

function SignInFirst() {
  const t = useTexts(entranceTexts)
  const back = encodeURIComponent(window.location.pathname)
  return (
    <p className={styles.help}>
      <a href={`/sign-in?back=${back}`}>{t('inviteSignIn')}</a>
    </p>
  )
}
