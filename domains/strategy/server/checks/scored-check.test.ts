import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { channelsScoredCheck } from './channels-scored.ts'
import type { ScoredFacts, ScoringFacts } from './scoring-facts.ts'

const item = (id: string, scored: number): ScoredFacts => ({
  id,
  version: 1,
  name: `渠道 ${id}`,
  chosen: false,
  scored,
})
const whole: ScoringFacts = { criteria: 3, items: [item('cho_1', 3), item('cho_2', 3), item('cho_3', 3)] }

describe('a comparison', () => {
  test('is done when all, and as many as asked for, are scored on every criterion', () => {
    expect(judge(channelsScoredCheck, whole, { min: 3 })).toMatchObject({ passed: true, have: 3, need: 3, missing: [] })
  })

  test('names what is not scored to its end, with how much is left', () => {
    const verdict = judge(
      channelsScoredCheck,
      { ...whole, items: [...whole.items.slice(1), item('cho_4', 1)] },
      { min: 3 },
    )
    expect(verdict).toMatchObject({ passed: false, have: 2, missingCount: 1 })
    expect(verdict.missing).toEqual([
      { recordId: 'cho_4', label: '渠道 cho_4', field: 'scores', why: { code: 'unscored', params: { left: 2 } } },
    ])
  })

  test('leaves none out, also where enough are scored without it', () => {
    const more = { ...whole, items: [...whole.items, item('cho_4', 2)] }
    const verdict = judge(channelsScoredCheck, more, { min: 3 })
    expect(verdict).toMatchObject({ passed: false, have: 3, need: 4, missingCount: 1 })
    expect(verdict.missing).toMatchObject([{ recordId: 'cho_4', why: { code: 'unscored', params: { left: 1 } } }])
  })

  test('says how many are missing, and that there are no criteria', () => {
    expect(judge(channelsScoredCheck, { criteria: 3, items: [item('cho_1', 3)] }, { min: 3 })).toMatchObject({
      ...{ passed: false, missingCount: 2, note: { code: 'too_few', params: { left: 2 } } },
    })
    expect(judge(channelsScoredCheck, { criteria: 0, items: [item('cho_1', 0)] }, { min: 1 })).toMatchObject({
      ...{ passed: false, note: { code: 'no_criteria' } },
    })
  })
})
