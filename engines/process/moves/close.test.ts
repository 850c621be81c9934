import { expect, test } from 'vitest'
import { after, playbook, stage } from '../tests/sample.ts'
import { pass, refusalOf, walk } from '../tests/walk.ts'

const plan = playbook([stage('A'), stage('B', { ...after('A'), optional: true }), stage('C', after('B'))])

test('a project closes when every stage is passed, waived or skipped', () => {
  const closed = walk(plan, [
    { type: 'start' },
    ...pass(plan, 'A'),
    { type: 'skip', stageId: 'B', reason: 'not needed here' },
    { type: 'waive', stageId: 'C', reason: 'shown elsewhere', role: 'sponsor' },
    { type: 'close' },
  ])
  expect([closed.status, closed.outcome]).toEqual(['closed', 'completed'])
  expect(refusalOf(plan, closed, { type: 'close' })?.code).toBe('project_closed')
})

test('a project with open stages does not close, and says which they are', () => {
  const halfway = walk(plan, [{ type: 'start' }, ...pass(plan, 'A')])
  expect(refusalOf(plan, halfway, { type: 'close' })).toEqual({ code: 'stages_open', params: { stages: ['B', 'C'] } })
})
