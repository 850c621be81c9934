import { useCallback } from 'react'
import type { Label } from '#kernel/entity/field.ts'
import { useLocale } from './locale.ts'
import { inLocale } from './use-texts.ts'

/** A label inside a sentence: English writes it small there, except abbreviations. */
export function useThing(): (label: Label) => string {
  const locale = useLocale()
  return useCallback(label => small(inLocale(label, locale)), [locale])
}

export function small(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
