import { expect, test } from 'vitest'
import { changesBetween } from './change.ts'
import type { ProjectState } from './state.ts'

const before: ProjectState = {
  status: 'active',
  outcome: null,
  iteration: 1,
  stages: { A: { state: 'passed', iteration: 1, returns: 1 }, B: { state: 'active', iteration: 1, returns: 0 } },
}

test('nothing changed is nothing told', () => {
  expect(changesBetween(before, structuredClone(before))).toEqual([])
})

test('status, iteration and every changed stage are told, in this order', () => {
  const after: ProjectState = {
    status: 'closed',
    outcome: 'lost',
    iteration: 2,
    stages: { A: { state: 'passed', iteration: 1, returns: 1 }, B: { state: 'returned', iteration: 1, returns: 1 } },
  }
  expect(changesBetween(before, after)).toEqual([
    { type: 'status', from: 'active', to: 'closed', outcome: 'lost' },
    { type: 'iteration', from: 1, to: 2 },
    { type: 'stage', stageId: 'B', from: 'active', to: 'returned', iteration: 1, returns: 1 },
  ])
})

test('a stage that is active again in the next iteration has changed', () => {
  const after = { ...before, stages: { ...before.stages, B: { state: 'active', iteration: 2, returns: 0 } as const } }
  expect(changesBetween(before, after)).toEqual([
    { type: 'stage', stageId: 'B', from: 'active', to: 'active', iteration: 2, returns: 0 },
  ])
})
