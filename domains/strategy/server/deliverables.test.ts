import { describe, expect, test } from 'vitest'
import { decisionOf } from './checks/decision-sample.ts'
import { decisionsDeliverable } from './deliverables/decisions.ts'
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
    expect(segmentsDeliverable.summarise({ criteria: 3, scored: [3, 2] }, null)).toMatchObject({ count: 2, done: 1 })
    expect(segmentsDeliverable.summarise({ criteria: 0, scored: [0] }, null)).toMatchObject({ count: 1, done: 0 })
  })

  test('ask for all four quadrants', () => {
    const swot = { items: { strength: 3, threat: 1 }, crosses: 0 }
    expect(swotDeliverable.summarise(swot, null)).toMatchObject({ count: 4, done: 2 })
    expect(swotDeliverable.summarise({ items: {}, crosses: 0 }, null)).toEqual({ count: 4, done: 0, line: null })
  })
})
