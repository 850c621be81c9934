export type Locale = 'zh' | 'en'

/** The language of a reader by the Accept-Language header; Chinese where nothing is said. */
export function localeOf(header: string | undefined): Locale {
  const first = /^\s*([a-z]{2})/i.exec(header ?? '')?.[1]?.toLowerCase()
  return first === 'en' ? 'en' : 'zh'
}
