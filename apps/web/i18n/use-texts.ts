import { fillText } from '@yingce/process/label'
import { useCallback } from 'react'
import type { Label } from '#kernel/entity/field.ts'
import type { Texts } from './define-texts.ts'
import { say } from './i18n.ts'
import { type Locale, useLocale } from './locale.ts'

export type Params = Readonly<Record<string, unknown>>

/** The sentences of an area in the reader's language: `t('open')`, `t('left', { count: 3 })`. */
export function useTexts<K extends string>(texts: Texts<K>): (key: K, params?: Params) => string {
  const locale = useLocale()
  return useCallback((key, params) => say(texts.area, key, locale, params), [texts, locale])
}

/** Puts a label of a declaration or playbook into the reader's language. */
export function useLabel(): (label: Label, params?: Params) => string {
  const locale = useLocale()
  return useCallback((label, params) => inLocale(label, locale, params), [locale])
}

export function inLocale(label: Label, locale: Locale, params: Params = {}): string {
  return fillText(locale === 'en' ? label.en : label.zh, params)
}
