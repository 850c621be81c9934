import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { decisionOf } from './decision-sample.ts'
import { decisionsServeGoalCheck } from './decisions-serve-goal.ts'

const kinds = ['promotion', 'advertising']
const promotion = decisionOf('dec_1', 'promotion', 'decided', [], ['gol_1'])

describe('the goals of decisions', () => {
  test('are served when each kind names one', () => {
    const both = [promotion, decisionOf('dec_2', 'advertising', 'draft', [], ['gol_1', 'gol_2'])]
    const verdict = judge(decisionsServeGoalCheck, both, { kinds })
    expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
    expect(verdict.seen.map(one => one.id)).toEqual(['dec_1', 'gol_1', 'dec_2', 'gol_1', 'gol_2'])
  })

  test('are asked for where a decision names none, and where there is no decision', () => {
    const verdict = judge(decisionsServeGoalCheck, [decisionOf('dec_1', 'promotion', 'decided')], { kinds })
    expect(verdict).toMatchObject({ passed: false, have: 0, missingCount: 2 })
    expect(verdict.missing).toEqual([
      { recordId: 'dec_1', field: 'goals', label: 'promotion', why: { code: 'no_goal', params: {} } },
      { label: 'advertising', why: { code: 'none', params: {} } },
    ])
  })

  test('are those of the version in force, not of its next draft', () => {
    const versions = [
      decisionOf('dec_1', 'promotion', 'decided'),
      decisionOf('dec_2', 'promotion', 'draft', [], ['gol_1']),
    ]
    expect(judge(decisionsServeGoalCheck, versions, { kinds: ['promotion'] }).passed).toBe(false)
  })
})
