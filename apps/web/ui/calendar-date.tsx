import { daysBetween } from '../format/calendar.ts'
import { relativeDay } from '../format/relative-day.ts'
import { useLocale } from '../i18n/locale.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './figures.module.css'
import { useToday } from './use-today.ts'

interface CalendarDateProps {
  value: string | null | undefined
  /** Something is due on this day and not done: a day in the past is told as overdue. */
  due?: boolean
  /** Leaves the words beside it away, where there is little room. */
  plain?: boolean
}

/** A day of the calendar: 2026-11-28, and beside it how far that is from today. */
export function CalendarDate({ value, due = false, plain = false }: CalendarDateProps) {
  const t = useTexts(commonTexts)
  const locale = useLocale()
  const today = useToday()
  if (!value) return <span className={styles.unit}>—</span>
  const left = daysBetween(today, value)
  const late = due && left < 0
  const words = late ? t('overdue', { count: -left }) : relativeDay(value, today, locale)
  return (
    <time dateTime={value} title={words} className={late ? styles.late : undefined}>
      <span className={styles.date}>{value}</span>
      {(!plain || late) && <span className={late ? styles.late : styles.soft}> {words}</span>}
    </time>
  )
}
