import { expect, test } from 'vitest'
import type { Move } from '../move.ts'
import { after, playbook, report, stage } from '../tests/sample.ts'
import { pass, refusalOf, statuses, walk } from '../tests/walk.ts'

const work = stage('A')
const watch = stage('B', { starts: { after: [], alongside: ['A'] }, passes: { after: ['A'] } })
const plan = playbook([work, watch, stage('C', after('A', 'B')), stage('D', after('A'))])
const submitBoth: Move[] = [
  { type: 'start' },
  { type: 'submit', stageId: 'A', report: report(work) },
  { type: 'submit', stageId: 'B', report: report(watch) },
]

test('a passed stage opens those that waited for it, and only those', () => {
  const passed = walk(plan, [{ type: 'start' }, ...pass(plan, 'A')])
  expect(statuses(passed)).toEqual({ A: 'passed', B: 'active', C: 'planned', D: 'active' })
})

test('a stage that runs beside another passes only after it', () => {
  const refused = refusalOf(plan, walk(plan, submitBoth), { type: 'approve', stageId: 'B', report: report(watch) })
  expect(refused).toEqual({ code: 'earlier_stages_open', params: { stageId: 'B', stages: ['A'] } })
})

test('once the other has passed it passes too', () => {
  const moves: Move[] = ['A', 'B'].map(stageId => ({
    type: 'approve',
    stageId,
    report: report({ ...work, id: stageId, criteria: stageId === 'A' ? work.criteria : watch.criteria }),
  }))
  expect(statuses(walk(plan, [...submitBoth, ...moves]))).toEqual({
    A: 'passed',
    B: 'passed',
    C: 'active',
    D: 'active',
  })
})

test('a fact that changed since the submission refuses the approval', () => {
  const refused = refusalOf(plan, walk(plan, submitBoth), {
    type: 'approve',
    stageId: 'A',
    report: report(work, 'A_done'),
  })
  expect(refused).toEqual({ code: 'criteria_unmet', params: { gate: 'A', criteria: ['A_done'] } })
})

test('nothing is approved that was not submitted', () => {
  const refused = refusalOf(plan, walk(plan, [{ type: 'start' }]), {
    type: 'approve',
    stageId: 'A',
    report: report(work),
  })
  expect(refused?.code).toBe('wrong_stage_state')
})
