import { describe, expect, test } from 'vitest'
import { type HealthFacts, healthOf, ownHealth } from './health.ts'

const name = { zh: '制定营销计划', en: 'Make the plan' }
const stage = (given: Partial<HealthFacts['stages'][number]>) => ({
  ...{ name, state: 'active', plannedFinish: '2026-12-10', submittedOn: null, returns: 0 },
  ...given,
})
const judge = (stages: HealthFacts['stages'], today = '2026-12-10') =>
  healthOf(ownHealth({ today, finish: '2026-12-20', stages }))

describe('health', () => {
  test('is good on the last planned day', () => {
    expect(judge([stage({})])).toEqual({ level: 'good', reasons: [] })
  })

  test('asks for attention from the first late day of a stage, and is a risk after a week', () => {
    expect(judge([stage({})], '2026-12-11')).toMatchObject({
      level: 'attention',
      reasons: [{ code: 'stage.late', params: { days: 1 }, text: { zh: '“制定营销计划”超期 1 天' } }],
    })
    expect(judge([stage({})], '2026-12-17').level).toBe('attention')
    expect(judge([stage({})], '2026-12-18').level).toBe('risk')
  })

  test('does not count a stage that is done or has not begun', () => {
    const stages = ['passed', 'waived', 'skipped', 'planned'].map(state => stage({ state, returns: 2 }))
    expect(judge(stages, '2026-12-19').level).toBe('good')
  })

  test('asks for attention where a stage was returned or waits long for its approval', () => {
    expect(judge([stage({ state: 'returned', returns: 2 })]).reasons[0]).toMatchObject({
      ...{ code: 'stage.returned', level: 'attention', params: { times: 2 } },
    })
    expect(judge([stage({ state: 'in_review', submittedOn: '2026-12-07' })]).level).toBe('good')
    expect(judge([stage({ state: 'in_review', submittedOn: '2026-12-06' })]).level).toBe('attention')
  })

  test('is a risk once the project is late, whatever its stages say', () => {
    expect(judge([], '2026-12-21')).toMatchObject({ level: 'risk', reasons: [{ code: 'project.late' }] })
  })
})
