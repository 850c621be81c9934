/** A calendar date so many days before or after today, where the company is. */
export function dayFromToday(days: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
  return format.format(new Date(Date.now() + days * 86_400_000))
}
