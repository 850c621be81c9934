import { useCallback } from 'react'
import type { Label } from '#kernel/entity/field.ts'
import { small } from '#kernel/entity/in-sentence.ts'
import { useLocale } from './locale.ts'
import { inLocale } from './use-texts.ts'

/** A label inside a sentence: English writes it small there, except abbreviations. */
export function useThing(): (label: Label) => string {
  const locale = useLocale()
  return useCallback(label => small(inLocale(label, locale)), [locale])
}
