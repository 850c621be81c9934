import { expect, test } from 'vitest'
import type { Move } from '../move.ts'
import { after, playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, statuses, walk } from '../tests/walk.ts'

const first = stage('A')
const beside = stage('B', { starts: { after: [], alongside: ['A'] }, passes: { after: ['A'] } })
const plan = playbook([first, beside, stage('C', after('A'))])
const started = walk(plan, [{ type: 'start' }])
const waive = { type: 'waive', stageId: 'A', reason: 'the market left us no time', role: 'sponsor' } as const

test('the sponsor lets a stage go through without its gate, and the next one opens', () => {
  expect(statuses(walk(plan, [waive], started))).toEqual({ A: 'waived', B: 'active', C: 'active' })
})

test('a stage in review or returned can be waived as well', () => {
  const submit: Move = { type: 'submit', stageId: 'A', report: report(first) }
  expect(walk(plan, [submit, waive], started).stages.A?.state).toBe('waived')
  expect(walk(plan, [submit, { type: 'return', stageId: 'A', reason: 'no' }, waive], started).stages.A?.state).toBe(
    'waived',
  )
})

test('nobody but the sponsor waives', () => {
  expect(refusalOf(plan, started, { ...waive, role: 'project_manager' })?.code).toBe('only_sponsor')
})

test('a caller that names no role is nobody', () => {
  const { role, ...nameless } = waive
  expect(role).toBe('sponsor')
  expect(refusalOf(plan, started, nameless as Move)?.code).toBe('only_sponsor')
})

test('nothing is waived without a reason', () => {
  expect(refusalOf(plan, started, { ...waive, reason: ' ' })?.code).toBe('reason_missing')
})

test('a waived stage too is done only after those of its pass condition', () => {
  expect(refusalOf(plan, started, { ...waive, stageId: 'B' })?.code).toBe('earlier_stages_open')
})

test('a stage whose turn has not come is not waived', () => {
  expect(refusalOf(plan, started, { ...waive, stageId: 'C' })?.code).toBe('wrong_stage_state')
})
