import { useQuery } from '@tanstack/react-query'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { account } from '../rpc/account-client.ts'
import { signOut } from '../rpc/sign-in.ts'
import styles from './entrance.module.css'
import { EntranceFrame } from './entrance-frame.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { PasswordChange } from './password-change.tsx'
import { Sessions } from './sessions.tsx'

/** What belongs to the person and not to a workspace. */
export function AccountPage() {
  const t = useTexts(entranceTexts)
  const me = useQuery({ queryKey: ['account', 'me'], queryFn: () => account.me() })
  if (!me.data) return null
  const { user } = me.data
  return (
    <EntranceFrame title={t('accountTitle')} help={`${user.name} · ${user.email}`} wide>
      <LanguageChoice />
      <Sessions />
      <PasswordChange email={user.email} />
      <p className={styles.row}>
        <a href="/?choose=1">{t('toWorkspaces')}</a>
        <button
          type="button"
          className={styles.second}
          onClick={() => signOut().then(() => window.location.assign('/sign-in'))}
        >
          {t('signOut')}
        </button>
      </p>
    </EntranceFrame>
  )
}
