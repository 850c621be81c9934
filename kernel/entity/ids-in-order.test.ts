import { expect, test } from 'vitest'
import { idsInOrder } from './ids-in-order.ts'

/** The later an id is drawn here, the lower it would sort by chance alone. */
function falling(): (bytes: number) => Uint8Array {
  let left = 255
  return bytes => new Uint8Array(bytes).fill(left-- & 255)
}

const NOW = new Date(1_700_000_000_000)
const draw = (clock: () => Date, count: number) => {
  const next = idsInOrder(clock, falling())
  return Array.from({ length: count }, () => next('sgc'))
}

test('ids of one millisecond sort as they were drawn, more than it has turns too', () => {
  const ids = draw(() => NOW, 10_000)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(10_000)
})

test('a clock that is put back breaks no order', () => {
  let at = NOW.getTime()
  const ids = draw(() => new Date(at--), 20)
  expect(ids).toEqual(ids.toSorted())
})

test('two who draw at the same time differ by chance', () => {
  const [one, other] = [
    idsInOrder(() => NOW, falling()),
    idsInOrder(
      () => NOW,
      bytes => new Uint8Array(bytes),
    ),
  ]
  expect(one('sgc')).not.toBe(other('sgc'))
})
