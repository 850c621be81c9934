import { defineRefusals } from '../error/refusal.ts'

/** Why somebody is not let in, or keeps the password that they have. */
export const signInRefusals = defineRefusals({
  'sign_in.wrong': { status: 401, zh: '邮箱或密码不对。', en: 'The e-mail or the password is not right.' },
  'sign_in.incomplete': {
    status: 400,
    zh: '请求里缺少邮箱或密码，或格式不对。',
    en: 'The request lacks an e-mail or a password, or has them in another form.',
  },
  'password.wrong': { status: 400, zh: '现在的密码不对。', en: 'The current password is not right.' },
  'password.short': { status: 400, zh: '密码至少 8 个字符。', en: 'A password has at least 8 characters.' },
  'password.long': { status: 400, zh: '密码最多 128 个字符。', en: 'A password has at most 128 characters.' },
  'password.common': {
    status: 400,
    zh: '这个密码太常见，容易被猜到，请换一个。',
    en: 'This password is among the first that would be guessed. Choose another.',
  },
})

type Code = keyof typeof signInRefusals

/** What the sign-in library calls it, and what it is here; an address that nobody has is told from no wrong password. */
const CODES: Readonly<Record<string, Code>> = {
  INVALID_EMAIL_OR_PASSWORD: 'sign_in.wrong',
  INVALID_EMAIL: 'sign_in.wrong',
  USER_NOT_FOUND: 'sign_in.wrong',
  INVALID_PASSWORD: 'password.wrong',
  PASSWORD_TOO_SHORT: 'password.short',
  PASSWORD_TOO_LONG: 'password.long',
  PASSWORD_TOO_COMMON: 'password.common',
}

/** The refusal that an answer of the library stands for; null where it asks to sign in first. */
export function refusalOfLibrary(status: number, code: string | undefined): Code | null {
  const known = CODES[code ?? '']
  if (known) return known
  return status === 401 ? null : 'sign_in.incomplete'
}
