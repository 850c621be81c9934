import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ExecutionKind, type KindFacts, kindsSettledCheck } from './kinds-settled.ts'

const NOTHING: KindFacts = { product: [], promotion: [], advertising: [], channel: [], nones: [] }
const product = (given: object = {}) => ({
  ...{ id: 'pdi_1', version: 1, name: '液位计', state: 'released', releaseOn: '2026-10-01' },
  ...{ moved: false, dropReason: null, ...given },
})
const campaign = (given: object = {}) => ({
  ...{ id: 'cmp_1', version: 1, name: '展会', state: 'finished', stopReason: null },
  ...{ startedOn: '2026-10-12', ...given },
})
const ad = (state: string) => ({ id: 'adp_1', version: 1, name: '行业号', state })
const partner = (state: string, startedOn: string | null = '2026-10-12') => ({
  ...{ id: 'chp_1', version: 1, name: '华东', state, coverage: null, startedOn },
})
const DONE = {
  ...{ product: [product()], promotion: [campaign()], advertising: [ad('ended')], channel: [partner('active')] },
  nones: [],
}
const ALL: ExecutionKind[] = ['product', 'promotion', 'advertising', 'channel']
const judged = (facts: object, kinds = ALL) => judge(kindsSettledCheck, { ...NOTHING, ...facts }, { kinds })

test('work of the four kinds that is done, moved or given up under way is settled', () => {
  expect(judged(DONE)).toMatchObject({ passed: true, have: 4, need: 4, missing: [], missingCount: 0 })
  const other = {
    product: [product({ state: 'developing', releaseOn: '2027-01-04', moved: true })],
    promotion: [campaign({ state: 'stopped', stopReason: '没有场地' })],
    ...{ advertising: [ad('ended'), ad('cancelled')], channel: [partner('ended')] },
  }
  expect(judged(other)).toMatchObject({ passed: true, have: 4 })
})

test.each([
  ['product', [product({ state: 'planned', releaseOn: '2027-01-04' })], 'not_moved', 'campaigns/products'],
  ['promotion', [campaign({ state: 'running' })], 'running', 'campaigns'],
  ['advertising', [ad('booked')], 'booked', 'campaigns/ads'],
  ['advertising', [ad('running')], 'on_air', 'campaigns/ads'],
  ['channel', [partner('planned')], 'not_active', 'campaigns/partners'],
] as const)('open work of the kind %s is named, with the place to settle it', (kind, works, code, path) => {
  const verdict = judged({ ...DONE, [kind]: works })
  expect(verdict).toMatchObject({ passed: false, have: 3, need: 4, missingCount: 1, where: { path } })
  expect(verdict.missing).toMatchObject([{ recordId: works[0]?.id, label: works[0]?.name, why: { code } }])
})

test('a kind without any work is settled by somebody’s word, and by nothing else', () => {
  const without = { ...DONE, advertising: [] }
  const verdict = judged(without)
  expect(verdict).toMatchObject({ passed: false, have: 3, where: { path: 'campaigns/ads' } })
  expect(verdict.missing).toEqual([{ label: 'advertising', why: { code: 'nothing', params: {} } }])
  const none = { id: 'exn_1', version: 1, kind: 'advertising', reason: '预算给了展会', by: '王芳' }
  const declared = judged({ ...without, nones: [none] })
  expect(declared).toMatchObject({ passed: true, have: 4 })
  expect(declared.seen).toContainEqual({ id: 'exn_1', version: 1 })
  expect(judged({ ...without, nones: [{ ...none, kind: 'product' }] })).toMatchObject({ passed: false })
})

test('a word does not stand for work that is open after all', () => {
  const none = { id: 'exn_1', version: 1, kind: 'advertising', reason: '不做', by: '王芳' }
  expect(judged({ ...DONE, advertising: [ad('running')], nones: [none] })).toMatchObject({ passed: false, have: 3 })
})

test.each([
  ['product', [product({ state: 'dropped', dropReason: '没有预算' })]],
  ['promotion', [campaign({ state: 'stopped', stopReason: '没有场地', startedOn: null })]],
  ['advertising', [ad('cancelled')]],
  ['channel', [partner('ended', null)]],
] as const)(
  'what was given up before it began is no work of the kind %s: somebody says that there is none',
  (kind, works) => {
    const verdict = judged({ ...DONE, [kind]: works })
    expect(verdict).toMatchObject({ passed: false, have: 3, missing: [{ label: kind, why: { code: 'nothing' } }] })
    const none = { id: 'exn_1', version: 1, kind, reason: '本轮不做', by: '王芳' }
    expect(judged({ ...DONE, [kind]: works, nones: [none] })).toMatchObject({ passed: true, have: 4 })
  },
)

test('only the kinds that are asked for count; nothing at all does not pass', () => {
  expect(judged({ channel: [partner('active')] }, ['channel'])).toMatchObject({ passed: true, have: 1, need: 1 })
  expect(judged({})).toMatchObject({ passed: false, have: 0, need: 4, missingCount: 4 })
})
