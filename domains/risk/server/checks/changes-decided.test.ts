import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ChangesFacts, changesDecided } from './changes-decided.ts'

const request = (number: number, state: ChangesFacts['requests'][number]['state']) => ({
  ...{ id: `chr_${number}`, version: 1, number, title: '多发一批样机', state },
})
const none = { id: 'nst_1', version: 1, who: '王芳', reason: '范围没有动过' }

test('what is applied, rejected or revoked is decided', () => {
  const requests = [request(1, 'applied'), request(2, 'rejected'), request(3, 'revoked')]
  expect(judge(changesDecided, { requests, none: null })).toMatchObject({ passed: true, have: 3, need: 3, missing: [] })
})

test('what waits for a decision, and what is approved and not applied, is named', () => {
  const verdict = judge(changesDecided, {
    requests: [request(1, 'applied'), request(2, 'submitted'), request(3, 'approved')],
    none: null,
  })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2, where: { path: 'risk/changes' } })
  expect(verdict.missing.map(one => [one.recordId, one.why.code])).toEqual([
    ['chr_2', 'submitted'],
    ['chr_3', 'approved'],
  ])
})

test('nothing asked for passes only where somebody says so, and a draft is not asked for yet', () => {
  const silent = judge(changesDecided, { requests: [], none: null })
  expect(silent).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none_said' } })
  expect(judge(changesDecided, { requests: [request(1, 'draft')], none: null }).passed).toBe(false)
  expect(judge(changesDecided, { requests: [], none })).toMatchObject({
    ...{ passed: true, missingCount: 0 },
    note: { code: 'none', params: { who: '王芳', reason: '范围没有动过' } },
    seen: [{ id: 'nst_1', version: 1 }],
  })
})
