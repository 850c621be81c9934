import { expect, test } from 'vitest'
import { playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, walk } from '../tests/walk.ts'

const first = stage('A')
const plan = playbook([first])
const submitted = walk(plan, [{ type: 'start' }, { type: 'submit', stageId: 'A', report: report(first) }])

test('a returned stage counts how often it came back', () => {
  const twice = walk(
    plan,
    [
      { type: 'return', stageId: 'A', reason: '渠道费用偏高' },
      { type: 'submit', stageId: 'A', report: report(first) },
      { type: 'return', stageId: 'A', reason: 'still too high' },
    ],
    submitted,
  )
  expect(twice.stages.A).toEqual({ state: 'returned', iteration: 1, returns: 2 })
})

test('nothing is returned without saying what to mend', () => {
  for (const reason of ['', '   ', '…!?', '\u200b']) {
    expect(refusalOf(plan, submitted, { type: 'return', stageId: 'A', reason })?.code).toBe('reason_missing')
  }
})
