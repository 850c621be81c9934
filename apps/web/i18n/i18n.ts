import { fillText } from '@yingce/process/label'
import { createInstance } from 'i18next'
import { currentLocale, type Locale, onLocaleChange } from './locale.ts'

/** One instance for the whole page. */
export const i18n = createInstance()

i18n.init({
  lng: currentLocale(),
  fallbackLng: 'zh-CN',
  initAsync: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
})

onLocaleChange(() => i18n.changeLanguage(currentLocale()))

/** One sentence of an area, with its places filled as everywhere in the product: {name}, {count|goal|goals}. */
export function say(area: string, key: string, locale: Locale, params: Readonly<Record<string, unknown>> = {}): string {
  const { count } = params as { count?: number }
  return fillText(i18n.t(key, { ns: area, lng: locale, count, skipInterpolation: true }), params)
}
