import { expect, test } from 'vitest'
import { advance } from '../advance.ts'
import { initialState } from '../state.ts'
import { after, playbook, stage } from '../tests/sample.ts'
import { refusalOf, statuses, walk } from '../tests/walk.ts'

const beside = { starts: { after: [], alongside: ['A'] } }
const plan = playbook([stage('A'), stage('B', beside), stage('C', after('A'))])

test('the start opens the first stage and what runs beside it, nothing else', () => {
  expect(statuses(walk(plan, [{ type: 'start' }]))).toEqual({ A: 'active', B: 'active', C: 'planned' })
})

test('a project starts once', () => {
  const started = walk(plan, [{ type: 'start' }])
  expect(refusalOf(plan, started, { type: 'start' })).toEqual({ code: 'already_started', params: {} })
})

test('the start tells which stages it opened', () => {
  const step = advance(plan, initialState(plan), { type: 'start' })
  expect(step.ok && step.changes).toEqual([
    { type: 'stage', stageId: 'A', from: 'planned', to: 'active', iteration: 1, returns: 0 },
    { type: 'stage', stageId: 'B', from: 'planned', to: 'active', iteration: 1, returns: 0 },
  ])
})
