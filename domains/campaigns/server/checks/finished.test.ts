import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { finished } from './finished.ts'

const campaign = (id: string, state: string, stopReason: string | null = null) => ({
  ...{ id, version: 1, name: id, state, stopReason },
})

test('finished campaigns and campaigns that were stopped with a reason are over', () => {
  expect(judge(finished, [campaign('a', 'finished'), campaign('b', 'stopped', '渠道关闭')])).toMatchObject({
    ...{ passed: true, have: 2, need: 2 },
  })
})

test('what has not begun, still runs, or was stopped without a reason is named', () => {
  const all = [
    campaign('a', 'planned'),
    campaign('b', 'running'),
    campaign('c', 'stopped', ' '),
    campaign('d', 'finished'),
  ]
  const verdict = judge(finished, all)
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 4 })
  expect(verdict.missing.map(one => one.why.code)).toEqual(['not_started', 'running', 'no_reason'])
})

test('no campaign at all is not finished', () => {
  expect(judge(finished, [])).toMatchObject({ passed: false, note: { code: 'no_campaign' } })
})
