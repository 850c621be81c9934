import { currentLocale } from '../i18n/locale.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { account } from '../rpc/account-client.ts'
import { signIn } from '../rpc/sign-in.ts'
import { EntranceFrame } from './entrance-frame.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { textOf } from './text-of.ts'
import { useAct } from './use-act.ts'

/** The first account and its workspace, by the address printed at start. */
export function SetUp({ token }: { token: string }) {
  const t = useTexts(entranceTexts)
  const { act, busy, problem, fieldProblem } = useAct()
  const submit = (values: FormData) =>
    act(async () => {
      const [email, password] = [textOf(values, 'email').trim(), textOf(values, 'password')]
      const { slug } = await account.setup({
        token,
        name: textOf(values, 'name').trim(),
        email,
        password,
        workspaceName: textOf(values, 'workspaceName').trim(),
      })
      await signIn(email, password)
      await account.setLocale({ locale: currentLocale() === 'en' ? 'en' : 'zh' })
      window.location.assign(`/w/${slug}/`)
    })
  return (
    <EntranceFrame title={t('setupTitle')} help={t('setupHelp')}>
      <Form action={t('setupGo')} busy={busy} problem={problem} onSubmit={submit}>
        <Field
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          maxLength={100}
          problem={fieldProblem('name')}
        />
        <Field
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          problem={fieldProblem('email')}
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
        <Field
          label={t('workspaceName')}
          name="workspaceName"
          autoComplete="organization"
          required
          maxLength={100}
          help={t('workspaceHelp')}
          problem={fieldProblem('workspaceName')}
        />
      </Form>
    </EntranceFrame>
  )
}
