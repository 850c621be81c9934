import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { profiledCompetitor } from './competitor-sample.ts'
import { type PositionedFacts, positionedCheck } from './positioned.ts'

const place = { x: '2', y: '8', basis: '客户访谈' }
const map = {
  ...{ id: 'pmp_1', version: 4, xName: '服务响应', yName: '价格' },
  points: [
    { who: 'wanted' as const, competitorId: null, ...place },
    { who: 'competitor' as const, competitorId: 'cpt_1', ...place },
  ],
}
const facts: PositionedFacts = { map, competitors: [profiledCompetitor('cpt_1', '江海仪表')] }

describe('a positioning map', () => {
  test('does with two attributes, our wanted place and every profiled competitor', () => {
    const verdict = judge(positionedCheck, facts)
    expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
    expect(verdict.seen).toEqual([
      { id: 'pmp_1', version: 4 },
      { id: 'cpt_1', version: 1 },
    ])
  })

  test('names who is not on it', () => {
    const verdict = judge(positionedCheck, { ...facts, map: { ...map, points: map.points.slice(1) } })
    expect(verdict).toMatchObject({ passed: false, have: 1, missingCount: 1 })
    expect(verdict.missing).toEqual([
      { recordId: 'pmp_1', field: 'points', label: 'we', why: { code: 'unplaced', params: {} } },
    ])
    expect(positionedCheck.notes).toMatchObject({ we: { zh: '我们的目标位置' } })
  })

  test('has to be there, and to show somebody else', () => {
    expect(judge(positionedCheck, { ...facts, map: null })).toMatchObject({ passed: false, note: { code: 'no_map' } })
    expect(judge(positionedCheck, { ...facts, competitors: [] })).toMatchObject({
      ...{ passed: false, missingCount: 1, note: { code: 'no_competitor' } },
    })
  })
})
