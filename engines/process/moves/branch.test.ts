import { expect, test } from 'vitest'
import type { Move } from '../move.ts'
import type { Branch } from '../playbook.ts'
import { after, label, playbook, report, stage } from '../tests/sample.ts'
import { pass, refusalOf, statuses, walk } from '../tests/walk.ts'
import { branchGate } from './branch.ts'

const result = { id: 'result_lost', check: 'tender.result', params: { is: 'lost' }, label: null }
const lost: Branch = {
  id: 'lost',
  label: label('Lost'),
  leads: { close: 'lost' },
  criteria: [result],
  roles: ['sales'],
}
const none: Branch = { id: 'void', label: label('Void'), leads: { to: 'T' }, criteria: [], roles: ['sales', 'sponsor'] }
const tender = stage('T', { ...after('A'), branches: [lost, none] })
const beside = stage('W', { starts: { after: [], alongside: ['T'] } })
const plan = playbook([stage('A'), tender, beside, stage('C', after('T'))])
const bidding = walk(plan, [{ type: 'start' }, ...pass(plan, 'A')])

const losing = {
  type: 'branch',
  stageId: 'T',
  branchId: 'lost',
  reason: '价格高出两成',
  role: 'sales',
  report: report(branchGate(tender, lost)),
} as const
const voiding = { ...losing, branchId: 'void', report: report(branchGate(tender, none)) } as const

test('a lost tender closes the project as lost and leaves the stages as they came', () => {
  const closed = walk(plan, [losing], bidding)
  expect([closed.status, closed.outcome]).toEqual(['closed', 'lost'])
  expect(statuses(closed)).toEqual({ A: 'passed', T: 'active', W: 'active', C: 'planned' })
})

test('a void tender begins again as the next iteration, with what ran beside it', () => {
  const again = walk(plan, [voiding], bidding)
  expect([again.status, again.iteration]).toEqual(['active', 2])
  expect(again.stages.T).toEqual({ state: 'active', iteration: 2, returns: 0 })
  expect(again.stages.W?.iteration).toBe(2)
  expect(again.stages.A?.state).toBe('passed')
})

test('the records must show it: nobody loses a tender that has no result', () => {
  const refused = refusalOf(plan, bidding, { ...losing, report: report(branchGate(tender, lost), 'result_lost') })
  expect(refused).toEqual({ code: 'criteria_unmet', params: { gate: 'T/lost', criteria: ['result_lost'] } })
})

test("the stage's own gate is not the branch's", () => {
  expect(refusalOf(plan, bidding, { ...losing, report: report(tender) })?.code).toBe('report_of_other_gate')
})

test('only the roles of the branch take it, and with a reason', () => {
  expect(refusalOf(plan, bidding, { ...losing, role: 'member' })).toEqual({
    code: 'role_may_not',
    params: { roles: ['sales'] },
  })
  expect(refusalOf(plan, bidding, { ...losing, reason: '' })?.code).toBe('reason_missing')
})

test('an unknown branch is refused', () => {
  expect(refusalOf(plan, bidding, { ...losing, branchId: 'won' })?.code).toBe('unknown_branch')
})

test('a stage that is not open has no branches', () => {
  const passed = walk(plan, pass(plan, 'T'), bidding)
  expect(refusalOf(plan, passed, losing)?.code).toBe('wrong_stage_state')
})

test('the approver may take a branch while the stage is in review; other stages in review stop a way back', () => {
  const submitT: Move = { type: 'submit', stageId: 'T', report: report(tender) }
  const submitW: Move = { type: 'submit', stageId: 'W', report: report(beside) }
  expect(walk(plan, [submitT, voiding], bidding).stages.T?.state).toBe('active')
  const waiting = walk(plan, [submitW], bidding)
  expect(refusalOf(plan, waiting, voiding)).toEqual({ code: 'stage_in_review', params: { stages: ['W'] } })
  expect(walk(plan, [losing], waiting).status).toBe('closed')
})
