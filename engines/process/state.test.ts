import { expect, test } from 'vitest'
import { initialState, isDone, isOpen, type StageStatus, statusOf, withStage } from './state.ts'
import { playbook, stage } from './tests/sample.ts'

const plan = playbook([stage('A'), stage('B')])

test('a new project is in its first iteration with every stage planned', () => {
  const planned = { state: 'planned', iteration: 1, returns: 0 }
  expect(initialState(plan)).toEqual({
    status: 'active',
    outcome: null,
    iteration: 1,
    stages: { A: planned, B: planned },
  })
})

test('every status is planned, open or done', () => {
  const all: StageStatus[] = ['planned', 'active', 'in_review', 'returned', 'passed', 'waived', 'skipped']
  expect(all.filter(isOpen)).toEqual(['active', 'in_review', 'returned'])
  expect(all.filter(isDone)).toEqual(['passed', 'waived', 'skipped'])
})

test('a stage that the project does not have has no status, whatever its name', () => {
  for (const id of ['C', 'constructor', '__proto__']) expect(statusOf(initialState(plan), id)).toBeNull()
})

test('changing a stage leaves the state before it untouched', () => {
  const before = initialState(plan)
  const after = withStage(before, 'A', { state: 'active' })
  expect([before.stages.A?.state, after.stages.A?.state]).toEqual(['planned', 'active'])
  expect(after.stages.B).toBe(before.stages.B)
})
