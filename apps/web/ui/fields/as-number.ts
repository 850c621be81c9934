const PLAIN = /^([-+]?)(\d*)\.?(\d*)$/

/**
 * What a person types or pastes as a number, as a plain one: full-width digits of an input method, separators, spaces.
 * A text that is no number stays as it is, so that it is refused and not forgotten; an empty one is nothing.
 */
export function asNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s，]/g, '')
    .replace(/。/g, '.')
    .replace(/[−–]/g, '-')
  if (plain === '') return null
  const [, sign, whole, fraction] = PLAIN.exec(plain) ?? []
  if (!whole && !fraction) return typed.trim()
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction && `.${fraction}`}`
}

/** Is a text a number as `asNumber` gives it? */
export function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}
