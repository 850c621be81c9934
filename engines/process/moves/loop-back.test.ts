import { expect, test } from 'vitest'
import { advance } from '../advance.ts'
import type { Move } from '../move.ts'
import { after, label, playbook, report, stage } from '../tests/sample.ts'
import { pass, refusalOf, walk } from '../tests/walk.ts'

const loops = [{ to: 'B', label: label('Plan again') }]
const plan = playbook([
  stage('A'),
  stage('B', after('A')),
  stage('C', after('B')),
  stage('D', { ...after('C'), loops }),
])
const done = walk(plan, [{ type: 'start' }, ...pass(plan, 'A', 'B', 'C', 'D')])
const again = { type: 'loopBack', stageId: 'D', to: 'B', reason: 'the goal was missed by a third' } as const

test('the next iteration begins at the target; what came before stays passed, what comes after is planned again', () => {
  const step = advance(plan, done, again)
  expect(step.ok && step.state).toEqual({
    status: 'active',
    outcome: null,
    iteration: 2,
    stages: {
      A: { state: 'passed', iteration: 1, returns: 0 },
      B: { state: 'active', iteration: 2, returns: 0 },
      C: { state: 'planned', iteration: 2, returns: 0 },
      D: { state: 'planned', iteration: 2, returns: 0 },
    },
  })
  expect(step.ok && step.changes[0]).toEqual({ type: 'iteration', from: 1, to: 2 })
})

test('returns are counted anew in each iteration', () => {
  const returned = walk(plan, [
    { type: 'start' },
    ...pass(plan, 'A'),
    { type: 'submit', stageId: 'B', report: report(stage('B')) },
    { type: 'return', stageId: 'B', reason: 'too dear' },
    ...pass(plan, 'B', 'C', 'D'),
  ])
  expect(returned.stages.B?.returns).toBe(1)
  expect(walk(plan, [again], returned).stages.B?.returns).toBe(0)
})

test('a stage loops back only once it is done', () => {
  const before = walk(plan, [{ type: 'start' }, ...pass(plan, 'A', 'B', 'C')])
  expect(refusalOf(plan, before, again)?.code).toBe('wrong_stage_state')
})

test('a waived stage may loop back too', () => {
  const waived: Move[] = [{ type: 'waive', stageId: 'D', reason: 'no one left to approve', role: 'sponsor' }, again]
  expect(walk(plan, [{ type: 'start' }, ...pass(plan, 'A', 'B', 'C'), ...waived]).iteration).toBe(2)
})

test('it goes back only where the playbook has a loop', () => {
  expect(refusalOf(plan, done, { ...again, to: 'A' })).toEqual({
    code: 'unknown_loop',
    params: { stageId: 'D', to: 'A' },
  })
  expect(refusalOf(plan, done, { ...again, stageId: 'C' })?.code).toBe('unknown_loop')
})

test('it does not go back without a reason', () => {
  expect(refusalOf(plan, done, { ...again, reason: '' })?.code).toBe('reason_missing')
})

test('it does not go back over a stage that waits for a decision', () => {
  const wide = playbook([
    stage('A'),
    stage('B', { ...after('A'), loops: [{ to: 'A', label: label('Again') }] }),
    stage('C', after('B')),
  ])
  const waiting: Move[] = [...pass(wide, 'A', 'B'), { type: 'submit', stageId: 'C', report: report(stage('C')) }]
  const state = walk(wide, [{ type: 'start' }, ...waiting])
  const refused = refusalOf(wide, state, { type: 'loopBack', stageId: 'B', to: 'A', reason: 'again' })
  expect(refused).toEqual({ code: 'stage_in_review', params: { stages: ['C'] } })
})

test('a stage beside the way back stays as it is', () => {
  const wide = playbook([
    stage('A'),
    stage('B', after('A')),
    stage('C', { ...after('B'), loops }),
    stage('X', after('A')),
  ])
  const state = walk(wide, [{ type: 'start' }, ...pass(wide, 'A', 'B', 'C', 'X'), { ...again, stageId: 'C' }])
  expect(state.stages.X).toEqual({ state: 'passed', iteration: 1, returns: 0 })
})
