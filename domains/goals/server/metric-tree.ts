import type { RecordOf } from '#kernel/entity/entity.ts'
import type { MetricTree, metric } from '../contract.ts'
import { aggregate } from '../figures/aggregate.ts'
import { addDecimals } from '../figures/decimal.ts'
import { inOrder, type ReadingFacts } from '../figures/reading-facts.ts'

type Metric = RecordOf<typeof metric>
type Item = MetricTree['items'][number]

export interface MetricNumbers {
  readonly goals: number
  readonly count: number
  readonly readings: readonly ReadingFacts[]
}

const NOTHING: MetricNumbers = { goals: 0, count: 0, readings: [] }

/**
 * Lines the metrics up as a tree, each right below its parent. A metric whose parent is not among them stands at the
 * top. `joined`: the readings belong together and make one number; otherwise the last one speaks for itself.
 */
export function metricTree(
  metrics: readonly Metric[],
  numbers: ReadonlyMap<string, MetricNumbers>,
  joined: boolean,
): Item[] {
  const known = new Set(metrics.map(metric => metric.id))
  const tops = metrics.filter(metric => !known.has(metric.parentId ?? ''))
  const childrenOf = (id: string) => metrics.filter(metric => metric.parentId === id)
  const seen = new Set<string>()
  const line = (metric: Metric, depth: number): Item[] => {
    if (seen.has(metric.id)) return []
    seen.add(metric.id)
    const children = childrenOf(metric.id)
    const below = belowOf(children, child => numberOf(child, numbers.get(child.id), joined))
    return [itemOf(metric, depth, below, numbers, joined), ...children.flatMap(child => line(child, depth + 1))]
  }
  return tops.flatMap(metric => line(metric, 0))
}

function itemOf(
  metric: Metric,
  depth: number,
  below: string | null,
  numbers: ReadonlyMap<string, MetricNumbers>,
  joined: boolean,
): Item {
  const { goals, count, readings } = numbers.get(metric.id) ?? NOTHING
  const lastOn = inOrder(readings).at(-1)?.periodEnd ?? null
  return {
    metric,
    depth,
    goals,
    readings: count,
    value: numberOf(metric, numbers.get(metric.id), joined),
    below,
    lastOn,
  }
}

function numberOf(metric: Metric, numbers: MetricNumbers | undefined, joined: boolean): string | null {
  const { readings } = numbers ?? NOTHING
  return joined ? aggregate(metric, readings) : (inOrder(readings).at(-1)?.value ?? null)
}

/** Only sums of one unit add up; levels and ratios of different things do not. */
function belowOf(children: readonly Metric[], valueOfChild: (child: Metric) => string | null): string | null {
  const [first] = children
  const alike = children.every(child => child.aggregation === 'sum' && child.unit === first?.unit)
  const values = children.flatMap(child => valueOfChild(child) ?? [])
  return first && alike && values.length === children.length ? addDecimals(values) : null
}
