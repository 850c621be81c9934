import { isStorable } from '#kernel/entity/storable.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { portfolioRefusals } from '../refusals.ts'

/** A place in a list by a number, then by id. */
export interface Cursor {
  readonly value: number
  readonly id: string
}

export function cursorAt({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** Whatever a page before did not give is refused before the database sees it. */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null
  const [value, id] = decoded(text)
  const fits = typeof id === 'string' && id.length <= 60 && isStorable(id)
  if (!fits || typeof value !== 'number' || !Number.isSafeInteger(value)) throw badPlace()
  return { value, id }
}

function decoded(text: string): unknown[] {
  try {
    const place = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown
    if (Array.isArray(place)) return place
  } catch {
    // Refused below: whatever is wrong with it, it is not ours.
  }
  throw badPlace()
}

function badPlace() {
  return refusal(portfolioRefusals, 'portfolio.bad_place', {}, { field: 'after' })
}
