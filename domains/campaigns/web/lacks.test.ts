import { expect, test } from 'vitest'
import { lacksOf } from './lacks.ts'

const whole = {
  ...{ state: 'planned', ownerId: 'per_1', goalId: 'gol_1', metricId: 'met_1', kpiTarget: '5' },
  ...{ start: '2026-03-02', finish: '2026-03-31', budget: '0.00', toReplan: null },
}
const lacks = (more: object) => lacksOf({ ...whole, ...more } as never)

test('a whole plan lacks nothing, not even where it costs nothing', () => {
  expect(lacks({})).toEqual([])
})

test('each thing that is missing is named', () => {
  expect(lacks({ goalId: null, ownerId: null, finish: null, budget: null, metricId: null, kpiTarget: null })).toEqual([
    ...['noGoal', 'noOwner', 'noDates', 'noBudget', 'noKpi'],
  ])
  expect(lacks({ toReplan: true, kpiTarget: null })).toEqual(['toReplan', 'noTarget'])
})

test('a campaign that runs or is over needs no plan any more', () => {
  expect(lacks({ state: 'stopped', goalId: null })).toEqual([])
})
