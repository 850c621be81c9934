import { i18n } from './i18n.ts'

/** A sentence in both languages, with {places}; English may have a whole one for the plural that goes by {count}. */
export interface Text {
  readonly zh: string
  readonly en: string | { readonly one: string; readonly other: string }
}

/** The sentences of one area of the product. Both languages stand side by side, so none can be missing. */
export interface Texts<K extends string = string> {
  readonly area: string
  readonly texts: Readonly<Record<K, Text>>
}

export function defineTexts<const T extends Record<string, Text>>(area: string, texts: T): Texts<keyof T & string> {
  const entries = Object.entries(texts)
  i18n.addResourceBundle('zh-CN', area, Object.fromEntries(entries.map(([key, text]) => [key, text.zh])))
  i18n.addResourceBundle('en', area, Object.fromEntries(entries.flatMap(([key, text]) => englishForms(key, text.en))))
  return { area, texts }
}

/** i18next finds plural forms by the suffixes of CLDR. */
function englishForms(key: string, en: Text['en']): [string, string][] {
  if (typeof en === 'string') return [[key, en]]
  return [
    [`${key}_one`, en.one],
    [`${key}_other`, en.other],
  ]
}
