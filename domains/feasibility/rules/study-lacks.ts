import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { cashFlow } from '../entities/cash-flow.ts'
import { dimensionKinds } from '../entities/dimension-kinds.ts'
import type { feasibilityDimension } from '../entities/feasibility-dimension.ts'
import { feasibilityStudy } from '../entities/feasibility-study.ts'
import { dimensionGapWords, economicGapWords } from './gap-words.ts'
import { dimensionGap, economicGaps } from './study-gaps.ts'

const ASKED = ['conclusion', 'recommendation', 'reason'] as const

/** Everything that a study lacks before it can be decided on, in words. */
export function studyLacks(
  study: RecordOf<typeof feasibilityStudy>,
  dimensions: readonly RecordOf<typeof feasibilityDimension>[],
  flows: readonly Pick<RecordOf<typeof cashFlow>, 'kind'>[],
): Label[] {
  const sides = dimensions.flatMap(one => {
    const gap = dimensionGap(one)
    const { zh, en } = dimensionKinds[one.kind]
    return gap ? [{ zh: `${zh}${dimensionGapWords[gap].zh}`, en: `${en}: ${dimensionGapWords[gap].en}` }] : []
  })
  const kinds = flows.map(one => one.kind)
  const money = economicGaps({ discountRate: study.discountRate, kinds }).map(gap => economicGapWords[gap])
  const words = ASKED.filter(name => !study[name]?.trim()).map(name => feasibilityStudy.fields[name].label)
  return [...sides, ...money, ...words]
}
