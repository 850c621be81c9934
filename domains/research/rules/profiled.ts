import type { RecordOf } from '#kernel/entity/entity.ts'
import type { competitor } from '../entities/competitor.ts'

type Profile = Pick<RecordOf<typeof competitor>, 'strengths' | 'weaknesses' | 'products' | 'prices'>
export type ProfileGap = 'strengths' | 'weaknesses' | 'products'

/** What a competitor's profile still lacks: strengths, weaknesses, and at least one product or price. */
export function profileGaps(profile: Profile): ProfileGap[] {
  const offers = (profile.products?.length ?? 0) + (profile.prices?.length ?? 0)
  const gaps: [ProfileGap, number][] = [
    ['strengths', profile.strengths?.length ?? 0],
    ['weaknesses', profile.weaknesses?.length ?? 0],
    ['products', offers],
  ]
  return gaps.filter(([, count]) => count === 0).map(([gap]) => gap)
}
