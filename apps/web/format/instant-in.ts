/** The moment at which the clocks of a time zone show this: '2026-11-28 14:05' -> UTC, ISO 8601. */
export function instantIn(text: string, timeZone: string): string {
  const shown = Date.parse(`${text.replace(' ', 'T')}:00Z`)
  const near = shown - offsetAt(shown, timeZone)
  // Once more: the offset may change between the two (daylight saving).
  return new Date(shown - offsetAt(near, timeZone)).toISOString()
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const shown = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second)
  return shown - Math.floor(moment / 1000) * 1000
}
