import { expect, test } from 'vitest'
import { crossesBothSides } from './cross-sides.ts'

test('a cross strategy joins its two quadrants and no other', () => {
  expect(crossesBothSides('so', ['strength', 'opportunity', 'strength'])).toBe(true)
  expect(crossesBothSides('so', ['strength'])).toBe(false)
  expect(crossesBothSides('wt', ['weakness', 'threat', 'strength'])).toBe(false)
  expect(crossesBothSides('st', [])).toBe(false)
})
