import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type SwotFacts, swotCompleteCheck } from './swot-complete.ts'

const lines = (...of: string[]) => of.map(one => ({ id: `swo_${one}`, version: 1, of: one }))
const whole: SwotFacts = {
  items: lines('strength', 'weakness', 'opportunity', 'threat'),
  crosses: lines('so', 'wo', 'st', 'wt'),
}

test('four quadrants and four pairings make a whole SWOT', () => {
  const verdict = judge(swotCompleteCheck, whole)
  expect(verdict).toMatchObject({ passed: true, have: 8, need: 8, missing: [] })
  expect(verdict.seen).toHaveLength(8)
})

test('an empty quadrant and a pairing without strategy are named', () => {
  const verdict = judge(swotCompleteCheck, { items: whole.items.slice(1), crosses: lines('so', 'so', 'wo', 'st') })
  expect(verdict).toMatchObject({ passed: false, have: 6, missingCount: 2 })
  expect(verdict.missing).toEqual([
    { label: 'strength', why: { code: 'no_item', params: {} } },
    { label: 'wt', why: { code: 'no_cross', params: {} } },
  ])
})

test('nothing is not complete', () => {
  expect(judge(swotCompleteCheck, { items: [], crosses: [] })).toMatchObject({ passed: false, have: 0 })
})
