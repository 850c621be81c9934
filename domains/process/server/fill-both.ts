import type { Label } from '#kernel/entity/field.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { fillIn, type RefusalParams } from '#kernel/error/refusal.ts'

/** A sentence in both languages, each filled with its own words. */
export function fillBoth(sentence: Label, params: Readonly<Record<Locale, RefusalParams>>): Label {
  return { zh: fillIn(sentence.zh, params.zh), en: fillIn(sentence.en, params.en) }
}
