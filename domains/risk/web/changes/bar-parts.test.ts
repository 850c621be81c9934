import { expect, test } from 'vitest'
import { frameOf, partOf } from './bar-parts.ts'

const span = (start: string, finish: string) => ({ start, finish })

test('the frame reaches from the first day of all to the last', () => {
  expect(frameOf([span('2026-12-03', '2026-12-04'), span('2026-11-30', '2026-12-01')])).toEqual(
    span('2026-11-30', '2026-12-04'),
  )
  expect(frameOf([])).toBeNull()
})

test('a span takes its days of the frame, both ends counted', () => {
  const frame = span('2026-11-30', '2026-12-09')
  expect(partOf(span('2026-11-30', '2026-12-09'), frame)).toEqual({ left: '0%', width: 'max(4px, 100%)' })
  expect(partOf(span('2026-12-01', '2026-12-02'), frame)).toEqual({ left: '10%', width: 'max(4px, 20%)' })
})
