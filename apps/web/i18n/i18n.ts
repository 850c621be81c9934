import { createInstance } from 'i18next'
import { currentLocale, type Locale, onLocaleChange } from './locale.ts'

/** One instance for the whole page. Placeholders look as everywhere in the product: {name}. */
export const i18n = createInstance()

i18n.init({
  lng: currentLocale(),
  fallbackLng: 'zh-CN',
  initAsync: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
})

onLocaleChange(() => i18n.changeLanguage(currentLocale()))

/** One sentence of an area, with its placeholders filled. */
export function say(area: string, key: string, locale: Locale, params: Readonly<Record<string, unknown>> = {}): string {
  return i18n.t(key, { ...params, ns: area, lng: locale })
}
