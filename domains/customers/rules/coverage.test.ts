import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'

const targets = (...states: ('open' | 'reached' | 'contacted' | 'given_up')[]) => states.map(state => ({ state }))

test('the coverage is the share of listed firms that were approached; what was given up is not listed', () => {
  expect(coverageOf(3, targets('open', 'reached', 'contacted', 'given_up'))).toEqual({
    ...{ listed: 3, reached: 2, contacted: 1, percent: 66, short: 2 },
  })
})

test('without a list there is no share, and a quota that is exceeded is not short', () => {
  expect(coverageOf(2, [])).toMatchObject({ percent: null, short: 2 })
  expect(coverageOf(1, targets('contacted', 'contacted'))).toMatchObject({ percent: 100, short: 0 })
})
