import { LAST_TURN, makeId } from './id.ts'

/**
 * Draws ids that sort in the order in which they are drawn, also within one millisecond: a list that is sorted by id shows
 * what was made together as it was made (RFC 9562, 6.2, method 1).
 */
export function idsInOrder(clock: () => Date, random: (bytes: number) => Uint8Array): (prefix: string) => string {
  let [time, turn] = [0, 0]
  return prefix => {
    const now = clock().getTime()
    if (now > time) [time, turn] = [now, 0]
    else if (turn < LAST_TURN) turn++
    else [time, turn] = [time + 1, 0]
    return makeId(prefix, time, random(10), turn)
  }
}
