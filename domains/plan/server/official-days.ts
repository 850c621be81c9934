import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

export interface OfficialDay {
  readonly date: string
  readonly kind: 'holiday' | 'workday'
  readonly name: string
}

/**
 * The days off and make-up workdays of China by the yearly notices of the State Council, 2004 on. The library follows
 * the notice within days; a year that is not in it yet has none here.
 */
export const officialDays: readonly OfficialDay[] = [
  ...daysOf(chineseDays.holidays, 'holiday'),
  ...daysOf(chineseDays.workdays, 'workday'),
].sort((one, other) => (one.date < other.date ? -1 : 1))

export const officialYears: ReadonlySet<number> = new Set(officialDays.map(day => Number(day.date.slice(0, 4))))

/** The library writes 'English name,中文名,days of the holiday'. */
function daysOf(days: Readonly<Record<string, string>>, kind: OfficialDay['kind']): OfficialDay[] {
  return Object.entries(days).map(([date, text]) => ({ date, kind, name: text.split(',')[1] ?? text }))
}
