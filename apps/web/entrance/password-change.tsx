import { useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { changePassword, type SignInAnswer } from '../rpc/sign-in.ts'
import styles from './entrance.module.css'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { textOf } from './text-of.ts'

export function PasswordChange({ email }: { email: string }) {
  const t = useTexts(entranceTexts)
  const common = useTexts(commonTexts)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<SignInAnswer | null>(null)
  const problem = answer && !answer.ok ? answer.message || common('network') : null
  async function submit(values: FormData): Promise<void> {
    setBusy(true)
    setAnswer(await changePassword(textOf(values, 'old'), textOf(values, 'new')))
    setBusy(false)
  }
  return (
    <section className={styles.part}>
      <h2>{t('changePassword')}</h2>
      {answer?.ok ? (
        <p role="status">{t('passwordChanged')}</p>
      ) : (
        <Form action={t('changePassword')} busy={busy} problem={problem} onSubmit={submit}>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <Field label={t('oldPassword')} name="old" type="password" autoComplete="current-password" required />
          <Field
            label={t('newPassword')}
            name="new"
            type="password"
            autoComplete="new-password"
            required
            minLength={8}
            help={t('passwordHelp')}
          />
        </Form>
      )}
    </section>
  )
}
