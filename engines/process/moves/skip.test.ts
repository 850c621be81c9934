import { expect, test } from 'vitest'
import { after, playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, statuses, walk } from '../tests/walk.ts'

const optional = stage('A', { optional: true })
const later = stage('D', { optional: true, starts: { after: [], alongside: ['A'] }, passes: { after: ['A'] } })
const plan = playbook([optional, stage('B', { optional: true, ...after('A') }), stage('C', after('B')), later])
const started = walk(plan, [{ type: 'start' }])
const skip = { type: 'skip', stageId: 'A', reason: 'the customer pays from own funds' } as const

test('a skipped stage opens the next one', () => {
  expect(statuses(walk(plan, [skip], started))).toEqual({ A: 'skipped', B: 'active', C: 'planned', D: 'active' })
})

test('only optional stages are skipped', () => {
  const at = walk(plan, [skip, { ...skip, stageId: 'B' }], started)
  expect(refusalOf(plan, at, { ...skip, stageId: 'C' })).toEqual({ code: 'not_optional', params: { stageId: 'C' } })
})

test('a stage is skipped when its turn has come, not ahead of the others', () => {
  expect(refusalOf(plan, started, { ...skip, stageId: 'B' })?.code).toBe('wrong_stage_state')
})

test('what was handed in is not skipped', () => {
  const submitted = walk(plan, [{ type: 'submit', stageId: 'A', report: report(optional) }], started)
  expect(refusalOf(plan, submitted, skip)?.code).toBe('wrong_stage_state')
})

test('nothing is skipped without a reason', () => {
  expect(refusalOf(plan, started, { ...skip, reason: '' })?.code).toBe('reason_missing')
})

test('a skipped stage too is done only after those of its pass condition', () => {
  expect(refusalOf(plan, started, { ...skip, stageId: 'D' })?.code).toBe('earlier_stages_open')
})
