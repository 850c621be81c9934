import type { Locale } from '../i18n/locale.ts'
import { daysBetween } from './calendar.ts'

/** How a date lies to today, in words: 'tomorrow', '3 天后'. Beyond two months it says months. */
export function relativeDay(date: string, today: string, locale: Locale): string {
  const days = daysBetween(today, date)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) <= 60) return spaced(words.format(days, 'day'))
  if (Math.abs(days) <= 700) return spaced(words.format(Math.round(days / 30.44), 'month'))
  return spaced(words.format(Math.round(days / 365.25), 'year'))
}

/** A figure stands apart from the Chinese around it. */
function spaced(words: string): string {
  return words.replace(/(\d)(?=\p{Script=Han})/gu, '$1 ')
}
