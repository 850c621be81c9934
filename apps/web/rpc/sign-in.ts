import { currentLocale } from '../i18n/locale.ts'

/** What the sign-in library answered; its own words are English only, so callers say it by status. */
export interface SignInAnswer {
  readonly ok: boolean
  /** 0 where no answer came. */
  readonly status: number
}

export function signIn(email: string, password: string): Promise<SignInAnswer> {
  return post('/api/auth/sign-in/email', { email, password })
}

export function signOut(): Promise<SignInAnswer> {
  return post('/api/auth/sign-out', {})
}

export function changePassword(currentPassword: string, newPassword: string): Promise<SignInAnswer> {
  return post('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
}

async function post(path: string, body: object): Promise<SignInAnswer> {
  const headers = { 'content-type': 'application/json', 'accept-language': currentLocale() }
  try {
    const { ok, status } = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { ok, status }
  } catch {
    return { ok: false, status: 0 }
  }
}
