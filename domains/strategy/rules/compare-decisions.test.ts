import { describe, expect, test } from 'vitest'
import { type ComparedDecision, compareDecisions } from './compare-decisions.ts'

const first: ComparedDecision = {
  question: '定价多少',
  context: null,
  options: [
    { key: 'o1', name: '每台 12800 元', description: null, pros: '毛利高', cons: '高于对手' },
    { key: 'o2', name: '每台 9800 元', description: null, pros: '好卖', cons: '毛利薄' },
  ],
  criteria: [{ key: 'c1', name: '毛利', weight: 60 }],
  scores: [
    { option: 'o1', criterion: 'c1', score: 5 },
    { option: 'o2', criterion: 'c1', score: 2 },
  ],
  choice: 'o1',
  reason: '客户看重质量',
  evidence: [{ insightId: 'ins_1', claim: '客户看重质量' }],
  serves: [{ goalId: 'gol_1', statement: '多卖三成' }],
}

describe('two versions of a decision', () => {
  test('that say the same have no difference', () => {
    expect(compareDecisions(first, { ...first, context: '' })).toEqual([])
  })

  test('differ by the choice, told by the options’ names', () => {
    const changed = compareDecisions(first, { ...first, choice: 'o2', reason: '第一轮没有达到销量' })
    expect(changed).toEqual([
      { part: 'choice', field: null, subject: null, before: '每台 12800 元', after: '每台 9800 元' },
      { part: 'reason', field: null, subject: null, before: '客户看重质量', after: '第一轮没有达到销量' },
    ])
  })

  test('differ by what was said about an option, and by options that came and went', () => {
    const [high] = first.options ?? []
    const options = [
      { ...(high as NonNullable<typeof high>), cons: '比对手高三成' },
      { key: 'o3', name: '按年租', description: null, pros: null, cons: null },
    ]
    expect(compareDecisions(first, { ...first, options, scores: first.scores?.slice(0, 1) ?? null })).toEqual([
      { part: 'option', field: 'cons', subject: '每台 12800 元', before: '高于对手', after: '比对手高三成' },
      { part: 'option', field: null, subject: '每台 9800 元', before: '每台 9800 元', after: null },
      { part: 'option', field: null, subject: '按年租', before: null, after: '按年租' },
      { part: 'score', field: null, subject: '每台 9800 元 · 毛利', before: '2', after: null },
    ])
  })

  test('differ by the goals that they serve', () => {
    const later = { ...first, serves: [{ goalId: 'gol_2', statement: '提高份额' }] }
    expect(compareDecisions(first, later)).toEqual([
      { part: 'goal', field: null, subject: '多卖三成', before: '多卖三成', after: null },
      { part: 'goal', field: null, subject: '提高份额', before: null, after: '提高份额' },
    ])
  })

  test('differ by weights, scores and evidence', () => {
    const later: ComparedDecision = {
      ...first,
      criteria: [{ key: 'c1', name: '毛利', weight: 40 }],
      scores: [
        { option: 'o1', criterion: 'c1', score: 4 },
        { option: 'o2', criterion: 'c1', score: 2 },
      ],
      evidence: [{ insightId: 'ins_2', claim: '对手降价' }],
    }
    expect(compareDecisions(first, later)).toEqual([
      { part: 'criterion', field: 'weight', subject: '毛利', before: '60', after: '40' },
      { part: 'score', field: 'score', subject: '每台 12800 元 · 毛利', before: '5', after: '4' },
      { part: 'evidence', field: null, subject: '客户看重质量', before: '客户看重质量', after: null },
      { part: 'evidence', field: null, subject: '对手降价', before: null, after: '对手降价' },
    ])
  })
  test('call an option as each of them called it, whatever keys options and criteria have', () => {
    const [one, other] = (first.options ?? []).map(option => ({ ...option, key: option.key.replace('o', 'c') }))
    const scores = first.scores?.map(row => ({ ...row, option: row.option.replace('o', 'c') })) ?? null
    const before = { ...first, choice: 'c1', scores, options: [one, other] as NonNullable<typeof first.options> }
    const renamed = { ...before.options[0], name: '每台 12500 元' } as (typeof before.options)[number]
    const after = { ...before, options: [renamed, ...before.options.slice(1)], scores: scores?.slice(1) ?? null }
    expect(compareDecisions(before, after)).toEqual([
      { part: 'option', field: 'name', subject: '每台 12500 元', before: '每台 12800 元', after: '每台 12500 元' },
      { part: 'score', field: null, subject: '每台 12800 元 · 毛利', before: '5', after: null },
    ])
  })

  test('do not tell scores of options that are gone', () => {
    const gone = { option: 'o9', criterion: 'c1', score: 3 }
    expect(compareDecisions(first, { ...first, scores: [...(first.scores ?? []), gone] })).toEqual([])
  })
})
