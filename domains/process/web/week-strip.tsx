import { useLocale } from '#apps/web/i18n/locale.ts'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { Dated } from './week-dates.ts'
import { weekOf } from './work-groups.ts'
import styles from './workbench.module.css'

const MOST = 3

/** The week from Monday to Sunday with the work, approvals and gates of each day. */
export function WeekStrip({ dates }: { dates: readonly Dated[] }) {
  const locale = useLocale()
  const today = useToday()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return (
    <ol className={styles.week}>
      {weekOf(dates, today).map(({ date, items }) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <time dateTime={date} className={styles.dayName}>
            {weekday.format(new Date(`${date}T00:00:00Z`))} {Number(date.slice(8))}
          </time>
          {items.slice(0, MOST).map(item => (
            <To key={item.id} href={item.path} className={date < today ? styles.late : styles.due} title={item.title}>
              {item.title}
            </To>
          ))}
          {items.length > MOST && <span className={styles.soft}>+{items.length - MOST}</span>}
        </li>
      ))}
    </ol>
  )
}
