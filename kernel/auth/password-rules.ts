export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128

/** Passwords that everybody tries first, by their shape or as such. */
const COMMON = new Set(
  'password passw0rd qwertyuiop asdfghjkl zxcvbnm iloveyou sunshine princess football baseball welcome letmein trustno1 superman starwars whatever dragon monkey shadow master michael jordan computer internet woaini yingce'.split(
    ' ',
  ),
)

/** Why a password is refused, or null. No rules of composition: length and not being guessed first are what count. */
export function passwordWeakness(password: string, personal: readonly string[]): 'short' | 'long' | 'common' | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return 'short'
  if (length > PASSWORD_MAX) return 'long'
  const plain = password.toLowerCase()
  const core = plain.replace(/[\d!@#$%^&*._-]+$/, '')
  if (/^(.)\1+$/.test(plain) || isRun(plain) || COMMON.has(core) || COMMON.has(plain)) return 'common'
  return personal.some(word => word.length >= 4 && core === word.toLowerCase()) ? 'common' : null
}

/** What others would try first for this person: the name, and the mailbox's own part of the address. */
export function personalWords({ name, email }: { readonly name: string; readonly email: string }): string[] {
  return [name, email.split('@')[0] ?? '']
}

/** 12345678, 87654321, abcdefgh: each character next to the one before. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index))
  return steps.every(step => step === 1) || steps.every(step => step === -1)
}
