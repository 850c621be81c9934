import type { Label } from '#kernel/entity/field.ts'
import { useLocale } from '../i18n/locale.ts'
import { inLocale } from '../i18n/use-texts.ts'

/** A text that is already in the reader's language, or in both. */
export type Words = string | Label

export function useWords(): (words: Words) => string {
  const locale = useLocale()
  return words => (typeof words === 'string' ? words : inLocale(words, locale))
}
