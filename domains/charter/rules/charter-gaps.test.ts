import { expect, test } from 'vitest'
import { charterGaps } from './charter-gaps.ts'

const WHOLE = {
  ...{ purpose: '县级渠道没有人谈', expectedResults: '20 家签约代理', finishBy: '2027-06-30' },
  ...{ resourceLimit: '渠道部 6 人', authority: '5 万元以内自定' },
}
const SCOPE = [
  { kind: 'in_scope', reason: null },
  { kind: 'out_of_scope', reason: '由省里统一招标' },
] as const
const CLEAR = { number: 1, state: 'open', expectedResult: '每省三家', acceptance: '合同盖章' } as const

test('a charter that says everything lacks nothing, whether or not money has a limit', () => {
  expect(charterGaps(WHOLE, SCOPE, [CLEAR], 1)).toEqual([])
})

test('an empty charter lacks everything, in the order of the page', () => {
  const empty = { purpose: null, expectedResults: ' ', finishBy: null, resourceLimit: null, authority: null }
  expect(charterGaps(empty, [], [], 0).map(one => one.code)).toEqual([
    ...['purpose', 'expectedResults', 'goals', 'in_scope', 'out_of_scope', 'requirements'],
    ...['finishBy', 'resourceLimit', 'authority'],
  ])
})

test('a charter without a goal says what it is run for to nobody', () => {
  expect(charterGaps(WHOLE, SCOPE, [CLEAR], 0)).toEqual([{ code: 'goals', number: null }])
})

test('what is out of scope counts only with its reason', () => {
  const scope = [SCOPE[0], { kind: 'out_of_scope', reason: ' ' } as const]
  expect(charterGaps(WHOLE, scope, [CLEAR], 1)).toEqual([{ code: 'out_of_scope', number: null }])
})

test('every requirement says what comes of it and how one sees that, but for those that were dropped', () => {
  const unclear = { ...CLEAR, number: 2, acceptance: null }
  const vague = { ...CLEAR, number: 3, expectedResult: '' }
  expect(charterGaps(WHOLE, SCOPE, [CLEAR, unclear, vague], 1)).toEqual([
    { code: 'requirement', number: 2 },
    { code: 'requirement', number: 3 },
  ])
  expect(charterGaps(WHOLE, SCOPE, [CLEAR, { ...unclear, state: 'dropped' }], 1)).toEqual([])
  expect(charterGaps(WHOLE, SCOPE, [{ ...unclear, state: 'dropped' }], 1)).toMatchObject([{ code: 'requirements' }])
})
