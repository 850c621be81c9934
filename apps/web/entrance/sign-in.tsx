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
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<SignInAnswer | null>(null)
  const problem = useSentence(refused)
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

function useSentence(refused: SignInAnswer | null): string | null {
  const t = useTexts(entranceTexts)
  const common = useTexts(commonTexts)
  if (!refused) return null
  if (refused.status === 429) return t('tooMany')
  return refused.status >= 400 && refused.status < 500 ? t('wrongSignIn') : common('network')
}
