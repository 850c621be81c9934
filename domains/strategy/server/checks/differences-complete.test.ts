import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { profiledCompetitor } from './competitor-sample.ts'
import { type DifferencesFacts, differencesCompleteCheck } from './differences-complete.ts'

const rivals = [profiledCompetitor('cpt_1', '江海仪表'), profiledCompetitor('cpt_2', '北辰环保')]
const difference = { id: 'cdf_1', version: 1, competitorId: 'cpt_1', meaning: '停机一小时就要上报', insights: 1 }
const whole: DifferencesFacts = {
  competitors: rivals,
  differences: [difference, { ...difference, id: 'cdf_2', competitorId: 'cpt_2' }],
}

describe('the differences from competitors', () => {
  test('are whole when each profiled one has its own, with its meaning and evidence', () => {
    expect(judge(differencesCompleteCheck, whole)).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  })

  test('are asked for by the competitor, and by what the record lacks', () => {
    const blank = { ...difference, meaning: ' ' }
    expect(judge(differencesCompleteCheck, { ...whole, differences: [blank] }).missing).toEqual([
      { recordId: 'cdf_1', field: 'meaning', label: '江海仪表', why: { code: 'meaning', params: {} } },
      { label: '北辰环保', why: { code: 'none', params: {} } },
    ])
    const unproved = { competitors: rivals.slice(0, 1), differences: [{ ...difference, insights: 0 }] }
    expect(judge(differencesCompleteCheck, unproved)).toMatchObject({ passed: false, missing: [{ field: 'evidence' }] })
  })

  test('are not asked of a competitor that is only a name', () => {
    const named = { ...profiledCompetitor('cpt_3', '不知名'), strengths: null }
    expect(judge(differencesCompleteCheck, { ...whole, competitors: [...rivals, named] }).passed).toBe(true)
  })

  test('are none where nobody is profiled', () => {
    expect(judge(differencesCompleteCheck, { competitors: [], differences: [difference] })).toMatchObject({
      ...{ passed: false, note: { code: 'no_competitor' }, where: { path: 'research/competitors' } },
    })
  })
})
