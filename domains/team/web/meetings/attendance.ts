import type { Meeting } from './use-meetings.ts'

/** How many should come to a meeting, and how many came, from inside and outside. */
export function attendanceOf({ invited, guests }: Pick<Meeting, 'invited' | 'guests'>) {
  const all = [...(invited ?? []), ...(guests ?? [])]
  return { listed: all.length, came: all.filter(one => one.attended).length }
}
