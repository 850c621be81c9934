import { expect, test } from 'vitest'
import type { ProjectState, StageStatus } from '../state.ts'
import { after, playbook, stage } from '../tests/sample.ts'
import { passedBy } from './passed-by.ts'

function at(states: Record<string, StageStatus>): ProjectState {
  const stages = Object.entries(states).map(([id, state]) => [id, { state, iteration: 1, returns: 0 }])
  return { status: 'active', outcome: null, iteration: 1, stages: Object.fromEntries(stages) }
}

const passed = (stages: ReturnType<typeof stage>[], state: Record<string, StageStatus>, ...added: string[]) =>
  [...passedBy(playbook(stages), at(state), new Set(added))].sort()

test('a chain of new stages before one that has begun is passed by as a whole', () => {
  const stages = [stage('x'), stage('y', after('x')), stage('a', after('y')), stage('z', after('a'))]
  expect(passed(stages, { a: 'active' }, 'x', 'y', 'z')).toEqual(['x', 'y'])
})

test('a new stage before one that is still planned is ahead, whatever begins later', () => {
  const stages = [stage('x'), stage('m', after('x')), stage('a', after('m'))]
  expect(passed(stages, { m: 'planned', a: 'active' }, 'x')).toEqual([])
})

test('beside a stage under way a new one is still to be done; beside a done one it is not', () => {
  const stages = [stage('x'), stage('a', { starts: { after: [], alongside: ['x'] }, passes: { after: ['x'] } })]
  expect(passed(stages, { a: 'active' }, 'x')).toEqual([])
  expect(passed(stages, { a: 'passed' }, 'x')).toEqual(['x'])
})
