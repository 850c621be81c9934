import type { Locale } from '../i18n/locale.ts'
import { daysBetween } from './calendar.ts'

/** How a date lies to today, in words: 'tomorrow', '3 天后'. Beyond two months it says months. */
export function relativeDay(date: string, today: string, locale: Locale): string {
  const days = daysBetween(today, date)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) <= 60) return words.format(days, 'day')
  if (Math.abs(days) <= 700) return words.format(Math.round(days / 30.44), 'month')
  return words.format(Math.round(days / 365.25), 'year')
}
