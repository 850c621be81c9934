import { placesOf } from '@yingce/process/label'
import { describe, expect, test } from 'vitest'
import type { Texts } from './define-texts.ts'
import { i18n, say } from './i18n.ts'
import type { Locale } from './locale.ts'

const files = import.meta.glob<Record<string, unknown>>(['./texts/*.ts', '../../../domains/*/web/**/*texts.ts'], {
  eager: true,
})
const catalogues = Object.values(files).flatMap(exported => Object.values(exported).filter(isTexts))
const all = catalogues.flatMap(({ area, texts }) => Object.entries(texts).map(([key, text]) => ({ area, key, text })))

describe('every sentence of the screens', () => {
  test('exists in both languages and asks for the same facts', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const { area, key, text } of all) {
      for (const english of formsOf(text.en)) {
        expect(text.zh.trim(), `${area}.${key}`).not.toBe('')
        expect(english.trim(), `${area}.${key}`).not.toBe('')
        expect(placeholders(english), `${area}.${key}`).toEqual(placeholders(text.zh))
      }
    }
  })

  test('is Chinese in the Chinese catalogue only', () => {
    for (const { area, key, text } of all)
      for (const english of formsOf(text.en)) expect(english, `${area}.${key}`).not.toMatch(/\p{Script=Han}/u)
  })

  test('stands in one area of its own name', () => {
    const areas = catalogues.map(({ area }) => area)
    expect(new Set(areas).size).toBe(areas.length)
  })

  test('is found under its key in both languages', () => {
    for (const { area, key, text } of all)
      for (const lng of ['zh-CN', 'en'])
        expect(i18n.exists(key, { ns: area, lng, ...(typeof text.en === 'string' ? {} : { count: 1 }) }), key).toBe(
          true,
        )
  })
})

test('English has its plural, Chinese does without', () => {
  const late = (locale: Locale, count: number) => say('common', 'overdue', locale, { count })
  expect([late('en', 1), late('en', 2), late('zh-CN', 2)]).toEqual(['1 day overdue', '2 days overdue', '超期 2 天'])
})

function formsOf(en: string | { one: string; other: string }): string[] {
  return typeof en === 'string' ? [en] : [en.one, en.other]
}

function placeholders(text: string): string[] {
  return placesOf(text).sort()
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && 'area' in value && 'texts' in value
}
