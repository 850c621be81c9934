import type { Locale } from '../error/locale.ts'
import type { Label } from './field.ts'

/** A label as words inside a sentence. */
export function inSentence(label: Label, locale: Locale): string {
  return small(label[locale])
}

/** English writes a label small inside a sentence, except abbreviations. */
export function small(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
