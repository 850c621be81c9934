const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar date of a moment in a time zone: 'YYYY-MM-DD'. */
export function dateIn(moment: Date, timeZone: string): string {
  const known = formats.get(timeZone)
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  if (!known) formats.set(timeZone, format)
  return format.format(moment)
}
