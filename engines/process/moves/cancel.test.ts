import { expect, test } from 'vitest'
import { playbook, stage } from '../tests/sample.ts'
import { refusalOf, walk } from '../tests/walk.ts'

const plan = playbook([stage('A')])
const started = walk(plan, [{ type: 'start' }])

test('a cancelled project shows how far it came and takes no further move', () => {
  const cancelled = walk(plan, [{ type: 'cancel', reason: '预算被收回' }], started)
  expect(cancelled).toEqual({ ...started, status: 'cancelled' })
  expect(refusalOf(plan, cancelled, { type: 'start' })?.code).toBe('project_cancelled')
  expect(refusalOf(plan, cancelled, { type: 'withdraw', stageId: 'A' })?.code).toBe('project_cancelled')
})

test('nothing is cancelled without a reason', () => {
  expect(refusalOf(plan, started, { type: 'cancel', reason: ' ' })?.code).toBe('reason_missing')
})
