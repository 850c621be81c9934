import { useSyncExternalStore } from 'react'

/** The languages of the product, as BCP 47 tags; Chinese is the reference. */
export type Locale = 'zh-CN' | 'en'

const KEY = 'yingce.locale'
const listeners = new Set<() => void>()
let locale: Locale = firstLocale()

export function currentLocale(): Locale {
  return locale
}

export function useLocale(): Locale {
  return useSyncExternalStore(onLocaleChange, currentLocale)
}

/** Switches the language of everything that is on the screen and remembers it on this device. */
export function switchLocale(next: Locale): void {
  locale = next
  globalThis.localStorage?.setItem(KEY, next)
  for (const listener of listeners) listener()
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has this device a remembered choice, which goes before the language of the account? */
export function hasChosenLocale(): boolean {
  return globalThis.localStorage?.getItem(KEY) !== null
}

function firstLocale(): Locale {
  const remembered = globalThis.localStorage?.getItem(KEY)
  if (remembered === 'zh-CN' || remembered === 'en') return remembered
  return globalThis.navigator?.language?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}
