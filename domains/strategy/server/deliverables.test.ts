import { describe, expect, test } from 'vitest'
import { decisionOf } from './checks/decision-sample.ts'
import { decisionsDeliverable } from './deliverables/decisions.ts'
import { differencesDeliverable } from './deliverables/differences.ts'
import { personasDeliverable } from './deliverables/personas.ts'
import { positioningDeliverable } from './deliverables/positioning.ts'
import { segmentsDeliverable } from './deliverables/segments.ts'
import { swotDeliverable } from './deliverables/swot.ts'

describe('the deliverables of the strategy', () => {
  test('tell a decision by its kind and version', () => {
    const decisions = [decisionOf('dec_1', 'price', 'decided'), decisionOf('dec_2', 'channels', 'draft')]
    expect(decisionsDeliverable.summarise(decisions, 'price')).toEqual({
      ...{ count: 1, done: 1 },
      line: { code: 'decided', params: { revision: 1 } },
    })
    expect(decisionsDeliverable.summarise(decisions, 'channels')).toMatchObject({ count: 1, done: 0 })
    expect(decisionsDeliverable.summarise(decisions, 'promotion')).toEqual({ count: 0, done: 0, line: null })
    expect(decisionsDeliverable.summarise(decisions, null)).toMatchObject({ count: 2, done: 1 })
  })

  test('count a segment as done when it is scored on every criterion', () => {
    const item = (id: string, scored: number) => ({ id, version: 1, name: id, chosen: false, scored })
    const items = [item('seg_1', 3), item('seg_2', 2)]
    expect(segmentsDeliverable.summarise({ criteria: 3, items }, null)).toMatchObject({ count: 2, done: 1 })
    expect(segmentsDeliverable.summarise({ criteria: 0, items: [item('seg_1', 0)] }, null)).toEqual({
      ...{ count: 1, done: 0 },
      line: { code: 'no_criteria', params: { count: 1, done: 0, chosen: 0 } },
    })
  })

  test('count a persona as done when insights stand behind all its traits and needs', () => {
    const tied = [{ text: '一人管三个水厂', tied: true }]
    const zhou = { id: 'psa_1', version: 1, name: '周厂长', segmentId: 'seg_1', traits: tied, needs: tied }
    const facts = { targets: [], personas: [zhou, { ...zhou, needs: [] }, { ...zhou, traits: [{ tied: false }] }] }
    expect(personasDeliverable.summarise(facts, null)).toMatchObject({ count: 3, done: 1 })
  })

  test('count a map as done when somebody stands on it beside another', () => {
    const point = { who: 'wanted', competitorId: null, x: '1', y: '2', basis: null }
    const map = { id: 'pmp_1', version: 1, xName: '服务', yName: '价格', points: [point] }
    expect(positioningDeliverable.summarise({ map, competitors: [] }, null)).toMatchObject({ count: 1, done: 0 })
    const two = { ...map, points: [point, point] }
    expect(positioningDeliverable.summarise({ map: two, competitors: [] }, null)).toMatchObject({ count: 1, done: 1 })
    expect(positioningDeliverable.summarise({ map: null, competitors: [] }, null)).toMatchObject({ count: 0 })
  })

  test('count a difference as done when it says why it matters and on what it rests', () => {
    const difference = { id: 'cdf_1', version: 1, competitorId: 'cpt_1', meaning: '停机要上报', insights: 1 }
    const differences = [difference, { ...difference, insights: 0 }]
    expect(differencesDeliverable.summarise({ competitors: [], differences }, null)).toMatchObject({
      ...{ count: 2, done: 1 },
    })
  })

  test('ask for all four quadrants', () => {
    const swot = { items: { strength: 3, threat: 1 }, crosses: 0 }
    expect(swotDeliverable.summarise(swot, null)).toMatchObject({ count: 4, done: 2 })
    expect(swotDeliverable.summarise({ items: {}, crosses: 0 }, null)).toEqual({ count: 4, done: 0, line: null })
  })
})
