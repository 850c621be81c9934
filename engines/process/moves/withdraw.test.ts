import { expect, test } from 'vitest'
import { playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, statuses, walk } from '../tests/walk.ts'

const first = stage('A')
const plan = playbook([first])
const started = walk(plan, [{ type: 'start' }])

test('a submission that is taken back leaves the stage active', () => {
  const moves = [
    { type: 'submit', stageId: 'A', report: report(first) } as const,
    { type: 'withdraw', stageId: 'A' } as const,
  ]
  expect(statuses(walk(plan, moves, started))).toEqual({ A: 'active' })
})

test('there is nothing to take back before the submission', () => {
  expect(refusalOf(plan, started, { type: 'withdraw', stageId: 'A' })?.code).toBe('wrong_stage_state')
})
