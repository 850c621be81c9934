import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type TrainingFacts, trainingsTested } from './trainings-tested.ts'

const training = (id: string, state: TrainingFacts['state'], unscored = 0): TrainingFacts => ({
  ...{ id, version: 1, topic: id, state, unscored },
})

test('enough tested trainings are enough, whatever else is planned or was cancelled', () => {
  const all = [training('a', 'tested'), training('b', 'planned'), training('c', 'cancelled')]
  expect(judge(trainingsTested, all)).toMatchObject({ passed: true, have: 1, need: 1, missing: [], missingCount: 0 })
})

test('too few name each that is open, with why: not held, scores missing, not closed', () => {
  const all = [training('a', 'planned'), training('b', 'held', 2), training('c', 'held'), training('d', 'cancelled')]
  const verdict = judge(trainingsTested, all, { min: 2 })
  expect(verdict).toMatchObject({
    ...{ passed: false, have: 0, need: 2, missingCount: 2, where: { path: 'campaigns/trainings' } },
    note: { code: 'too_few', params: { count: 0, min: 2 } },
  })
  expect(verdict.missing.map(one => [one.recordId, one.why])).toEqual([
    ['a', { code: 'not_held', params: {} }],
    ['b', { code: 'no_scores', params: { count: 2 } }],
    ['c', { code: 'not_closed', params: {} }],
  ])
})

test('no training at all is not tested', () => {
  expect(judge(trainingsTested, [])).toMatchObject({ passed: false, have: 0, need: 1 })
})
