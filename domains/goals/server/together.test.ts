import { describe, expect, test } from 'vitest'
import type { GoalCard } from '../contract.ts'
import { together } from './together.ts'

const card = (percent: number | null, weight: number | null = null, more: object = {}) =>
  ({
    goal: { state: 'draft', weight, ...more },
    standing: { status: 'on_track', actual: null, expected: null, percent },
  }) as unknown as Pick<GoalCard, 'goal' | 'standing'>

describe('the goals of a project together', () => {
  test('count by their weights: (50×3 + 100×1) / 4', () => {
    expect(together([card(50, 3), card(100, 1)])).toEqual({ percent: 62.5, counted: 2, left: 0 })
  })

  test('never let one that runs ahead hide one that lags', () => {
    expect(together([card(300), card(0)]).percent).toBe(50)
    expect(together([card(-40), card(100)]).percent).toBe(50)
  })

  test('say how many had no number, and leave out what was dropped', () => {
    expect(together([card(null), card(80), card(10, 1, { state: 'dropped' })])).toEqual({
      ...{ percent: 80, counted: 1, left: 1 },
    })
    expect(together([])).toEqual({ percent: null, counted: 0, left: 0 })
  })

  test('treat weights of nothing as no numbers at all', () => {
    expect(together([card(80, 0)]).percent).toBeNull()
  })
})
