import { describe, expect, test } from 'vitest'
import { judgeActual } from './verdict.ts'

const goal = { direction: 'up', baseline: '8', target: '12', bandLow: null, bandHigh: null } as const

describe('target against actual', () => {
  test('is met exactly at the target, and missed a hair below it', () => {
    expect(judgeActual(goal, '12')).toBe('met')
    expect(judgeActual(goal, '12.000')).toBe('met')
    expect(judgeActual(goal, '11.999999')).toBe('missed')
  })

  test('is exceeded beyond a tenth of the change asked for: 12 + 0.4', () => {
    expect(judgeActual(goal, '12.4')).toBe('met')
    expect(judgeActual(goal, '12.400001')).toBe('exceeded')
  })

  test('is turned round where the figure should go down', () => {
    const down = { ...goal, direction: 'down', baseline: '100', target: '50' } as const
    expect(judgeActual(down, '51')).toBe('missed')
    expect(judgeActual(down, '45')).toBe('met')
    expect(judgeActual(down, '44')).toBe('exceeded')
  })

  test('holds inside the band, its limits included', () => {
    const hold = { ...goal, direction: 'hold', target: '10', bandLow: '9', bandHigh: '11' } as const
    expect(['8.9', '9', '11', '11.1'].map(actual => judgeActual(hold, actual))).toEqual([
      'missed',
      'met',
      'met',
      'missed',
    ])
    expect(judgeActual({ ...hold, bandHigh: null }, '10')).toBeNull()
  })

  test('says nothing where there is nothing to compare', () => {
    expect(judgeActual(goal, null)).toBeNull()
    expect(judgeActual({ ...goal, target: null }, '10')).toBeNull()
  })
})
