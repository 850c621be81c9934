import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { account } from '../rpc/account-client.ts'
import { signIn } from '../rpc/sign-in.ts'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { textOf } from './text-of.ts'
import { useAct } from './use-act.ts'

/** Makes the account of an invited person and enters with it. */
export function InvitedNew({ token, email }: { token: string; email: string }) {
  const t = useTexts(entranceTexts)
  const { act, busy, problem, fieldProblem } = useAct()
  const submit = (values: FormData) =>
    act(async () => {
      const [name, password] = [textOf(values, 'name').trim(), textOf(values, 'password')]
      const { slug } = await account.accept({ token, name, password })
      await signIn(email, password)
      window.location.assign(`/w/${slug}/`)
    })
  return (
    <Form action={t('inviteGo')} busy={busy} problem={problem} onSubmit={submit}>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <Field
        label={t('name')}
        name="name"
        autoComplete="name"
        defaultValue={new URLSearchParams(window.location.search).get('name') ?? ''}
        required
        maxLength={100}
        problem={fieldProblem('name')}
      />
      <Field
        label={t('password')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={8}
        help={t('passwordHelp')}
        problem={fieldProblem('password')}
      />
    </Form>
  )
}
