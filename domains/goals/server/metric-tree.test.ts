import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { metric } from '../contract.ts'
import { type MetricNumbers, metricTree } from './metric-tree.ts'

const node = (id: string, parentId: string | null, more: object = {}) =>
  ({ id, name: id, parentId, unit: '个', aggregation: 'sum', ratioAs: 'percent', ...more }) as unknown as RecordOf<
    typeof metric
  >
const numbers = (...values: string[]): MetricNumbers => ({
  ...{ goals: 0, count: values.length },
  readings: values.map((value, index) => ({
    ...{ periodStart: `2026-0${index + 1}-01`, periodEnd: `2026-0${index + 1}-28`, value },
    ...{ numerator: null, denominator: null },
  })),
})

describe('the tree of metrics', () => {
  test('puts every metric right below its parent, deeper ones after it', () => {
    const items = metricTree([node('c', 'b'), node('a', null), node('b', 'a'), node('d', 'a')], new Map(), true)
    expect(items.map(item => [item.metric.id, item.depth])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 1],
    ])
  })

  test('keeps a metric whose parent cannot be seen', () => {
    expect(metricTree([node('b', 'gone')], new Map(), true).map(item => item.depth)).toEqual([0])
  })

  test('adds up what stands below only where it is sums of one unit, all of them known', () => {
    const known = new Map([
      ['b', numbers('10', '5')],
      ['c', numbers('7')],
    ])
    const below = (more: object) =>
      metricTree([node('a', null), node('b', 'a'), node('c', 'a', more)], known, true)[0]?.below
    expect(below({})).toBe('22')
    expect(below({ unit: '万元' })).toBeNull()
    expect(below({ aggregation: 'ratio' })).toBeNull()
    expect(metricTree([node('a', null), node('x', 'a')], known, true)[0]?.below).toBeNull()
  })

  test('joins readings of one project, and takes the last one across projects', () => {
    const known = new Map([['b', numbers('10', '5')]])
    expect(metricTree([node('b', null)], known, true)[0]).toMatchObject({
      value: '15',
      readings: 2,
      lastOn: '2026-02-28',
    })
    expect(metricTree([node('b', null)], known, false)[0]?.value).toBe('5')
  })
})
