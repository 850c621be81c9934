import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { decisionOf } from './decision-sample.ts'
import { decisionsEvidencedCheck } from './decisions-evidenced.ts'

const kinds = ['target_market', 'price']
const target = decisionOf('dec_1', 'target_market', 'decided', ['dev_1'])

describe('the evidence of decisions', () => {
  test('is there when each kind rests on an insight', () => {
    const verdict = judge(decisionsEvidencedCheck, [target, decisionOf('dec_2', 'price', 'decided', ['dev_2'])], {
      kinds,
    })
    expect(verdict).toMatchObject({ passed: true, have: 2, need: 2 })
    expect(verdict.seen.map(one => one.id)).toEqual(['dec_1', 'dev_1', 'dec_2', 'dev_2'])
  })

  test('is asked for where a decision has none', () => {
    const verdict = judge(decisionsEvidencedCheck, [target, decisionOf('dec_2', 'price', 'decided')], { kinds })
    expect(verdict).toMatchObject({ passed: false, have: 1, missingCount: 1 })
    expect(verdict.missing).toEqual([
      { recordId: 'dec_2', field: 'evidence', label: 'price', why: { code: 'no_insight', params: {} } },
    ])
  })

  test('counts for a draft too: whether it is decided is another question', () => {
    const drafts = [target, decisionOf('dec_2', 'price', 'draft', ['dev_2'])]
    expect(judge(decisionsEvidencedCheck, drafts, { kinds }).passed).toBe(true)
  })

  test('is that of the version in force, not of its next draft', () => {
    const versions = [decisionOf('dec_1', 'price', 'decided'), decisionOf('dec_2', 'price', 'draft', ['dev_2'])]
    expect(judge(decisionsEvidencedCheck, versions, { kinds: ['price'] }).passed).toBe(false)
  })

  test('never is there without a decision', () => {
    expect(judge(decisionsEvidencedCheck, [], { kinds })).toMatchObject({ passed: false, have: 0, need: 2 })
  })
})
