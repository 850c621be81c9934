import type { RecordOf } from '#kernel/entity/entity.ts'
import type { trend } from '../entities/trend.ts'

type Area = NonNullable<RecordOf<typeof trend>['area']>

/** The four areas of the wider environment: political, economic, social, technological. */
export const pestAreas = ['policy', 'economy', 'society', 'technology'] as const satisfies readonly Area[]
export type PestArea = (typeof pestAreas)[number]

/** Is it a factor of the wider environment? Channels, seasons and the like are trends of the market alone. */
export function isPest(one: { readonly area: Area | null }): boolean {
  return pestAreas.some(area => area === one.area)
}

interface Weighed {
  readonly impact: RecordOf<typeof trend>['impact']
  readonly strength: number | null
}

/** What an area does to us on the whole: the strengths of what is good less those of what is bad. */
export function balanceOf(factors: readonly Weighed[]): number {
  return factors.reduce((sum, { impact, strength }) => sum + signOf(impact) * (strength ?? 0), 0)
}

function signOf(impact: Weighed['impact']): number {
  if (impact === null) return 0
  return impact === 'good' ? 1 : -1
}
