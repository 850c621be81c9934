import { useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { type SignInAnswer, signIn } from '../rpc/sign-in.ts'
import { EntranceFrame } from './entrance-frame.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { textOf } from './text-of.ts'
import { wayBack } from './way-back.ts'

export function SignIn() {
  const t = useTexts(entranceTexts)
  const common = useTexts(commonTexts)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<SignInAnswer | null>(null)
  const problem = refused && (refused.message || common('network'))
  async function submit(values: FormData): Promise<void> {
    setBusy(true)
    const answer = await signIn(textOf(values, 'email').trim(), textOf(values, 'password'))
    if (answer.ok) return window.location.assign(wayBack(window.location.search))
    setRefused(answer)
    setBusy(false)
  }
  return (
    <EntranceFrame title={t('signInTo')}>
      <Form action={t('signIn')} busy={busy} problem={problem} onSubmit={submit}>
        <Field label={t('email')} name="email" type="email" autoComplete="username" required autoFocus />
        <Field label={t('password')} name="password" type="password" autoComplete="current-password" required />
      </Form>
    </EntranceFrame>
  )
}
