import { currentLocale } from '../i18n/locale.ts'
import { dropAllDrafts } from '../records/drafts.ts'

/** What the server answered, in the reader's language; no words where no answer came. */
export interface SignInAnswer {
  readonly ok: boolean
  /** 0 where no answer came. */
  readonly status: number
  readonly message: string
}

export function signIn(email: string, password: string): Promise<SignInAnswer> {
  return post('/api/auth/sign-in/email', { email, password })
}

export async function signOut(): Promise<SignInAnswer> {
  const answer = await post('/api/auth/sign-out', {})
  if (answer.ok) dropAllDrafts()
  return answer
}

export function changePassword(currentPassword: string, newPassword: string): Promise<SignInAnswer> {
  return post('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
}

async function post(path: string, body: object): Promise<SignInAnswer> {
  const headers = { 'content-type': 'application/json', 'accept-language': currentLocale() }
  try {
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    const { title = '' } = answer.ok ? {} : ((await answer.json()) as { title?: string })
    return { ok: answer.ok, status: answer.status, message: title }
  } catch {
    return { ok: false, status: 0, message: '' }
  }
}
