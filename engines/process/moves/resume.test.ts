import { expect, test } from 'vitest'
import { playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, walk } from '../tests/walk.ts'

const first = stage('A')
const plan = playbook([first])
const submitted = walk(plan, [{ type: 'start' }, { type: 'submit', stageId: 'A', report: report(first) }])

test('a resumed project stands where it was paused', () => {
  expect(walk(plan, [{ type: 'pause' }, { type: 'resume' }], submitted)).toEqual(submitted)
})

test('what is not paused is not resumed', () => {
  expect(refusalOf(plan, submitted, { type: 'resume' })?.code).toBe('project_not_paused')
})

test('what is cancelled or closed is not resumed', () => {
  const cancelled = walk(plan, [{ type: 'cancel', reason: 'no money' }], submitted)
  expect(refusalOf(plan, cancelled, { type: 'resume' })?.code).toBe('project_cancelled')
})
