import { createContext, useContext } from 'react'
import { formatAmount, formatDecimal } from '#apps/web/format/amount.ts'
import { say } from '#apps/web/i18n/i18n.ts'
import type { Locale } from '#apps/web/i18n/locale.ts'
import { inLocale } from '#apps/web/i18n/use-texts.ts'
import type { Cell } from '../shapes.ts'
import { guestTexts } from './guest-texts.ts'

/** The language of this page alone: a colleague who looks at a link keeps their own. */
export const LanguageContext = createContext<Locale>('zh-CN')

export function useGuestWords() {
  const locale = useContext(LanguageContext)
  return {
    locale,
    t: (key: keyof typeof guestTexts.texts, params?: Readonly<Record<string, unknown>>) =>
      say(guestTexts.area, key, locale, params),
    /** A text as it is, a number with its separators, or one of the product's words in the reader's language. */
    cell: (value: Cell, figure?: 'amount' | 'number') => {
      if (value === null) return ''
      if (typeof value !== 'string') return inLocale(value, locale)
      if (figure === undefined) return value
      return figure === 'amount' ? formatAmount(value) : formatDecimal(value)
    },
  }
}
