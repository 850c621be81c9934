import { expect, test } from 'vitest'
import { inForceByKind } from './in-force.ts'

const one = (iteration: number, revision: number, state: 'draft' | 'decided' | 'approved' | 'superseded') => ({
  ...{ kind: 'price' as const, iteration, revision, state },
})

test('the decision of the latest iteration holds, once it is made', () => {
  const first = one(1, 1, 'approved')
  const copy = one(2, 2, 'draft')
  expect(inForceByKind([first, copy]).get('price')).toBe(first)
  const decided = one(2, 2, 'decided')
  expect(inForceByKind([decided, first]).get('price')).toBe(decided)
})

test('a superseded version does not hold, nor does a draft alone', () => {
  const next = one(1, 2, 'decided')
  expect(inForceByKind([one(1, 1, 'superseded'), next]).get('price')).toBe(next)
  expect(inForceByKind([one(1, 1, 'draft')]).size).toBe(0)
})
