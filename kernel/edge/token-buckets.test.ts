import { describe, expect, test } from 'vitest'
import { tokenBuckets } from './token-buckets.ts'

const START = 1_000_000

describe('a bucket', () => {
  test('lets a burst through, then says after how many seconds there is one again', () => {
    const take = tokenBuckets({ burst: 3, perSecond: 0.5 })
    expect([1, 2, 3, 4].map(() => take('a', START))).toEqual([0, 0, 0, 2])
    expect(take('a', START + 1_000)).toBe(1)
    expect(take('a', START + 2_000)).toBe(0)
    expect(take('a', START + 2_000)).toBe(2)
  })

  test('fills again up to its burst and no further', () => {
    const take = tokenBuckets({ burst: 2, perSecond: 1 })
    take('a', START)
    const later = START + 3_600_000
    expect([1, 2, 3].map(() => take('a', later))).toEqual([0, 0, 1])
  })

  test('is not refilled by a clock that is set back', () => {
    const take = tokenBuckets({ burst: 1, perSecond: 1 })
    expect(take('a', START)).toBe(0)
    expect(take('a', START - 60_000)).toBe(1)
  })

  test('is one of its key’s own', () => {
    const take = tokenBuckets({ burst: 1, perSecond: 1 })
    expect([take('a', START), take('b', START), take('a', START)]).toEqual([0, 0, 1])
  })

  test('is forgotten when too many others were asked for since', () => {
    const take = tokenBuckets({ burst: 1, perSecond: 0.001 }, 2)
    for (const key of ['a', 'b', 'a', 'c']) take(key, START)
    expect(take('a', START)).toBeGreaterThan(0)
    expect(take('b', START)).toBe(0)
  })
})
