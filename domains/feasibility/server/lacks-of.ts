import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { dimensionKinds, feasibilityStudy } from '../contract.ts'
import { dimensionGapWords, economicGapWords } from '../rules/gap-words.ts'
import { dimensionGap, economicGaps } from '../rules/study-gaps.ts'
import { readDimensions, readFlows } from './read-parts.ts'
import type { Study } from './require-study-state.ts'

const ASKED = ['conclusion', 'recommendation', 'reason'] as const

/** Everything that a study lacks before it can be decided on, in words. */
export async function lacksOf(ctx: Context, study: Study): Promise<Label[]> {
  const sides = (await readDimensions(ctx, study.id)).flatMap(one => {
    const gap = dimensionGap(one)
    const { zh, en } = dimensionKinds[one.kind]
    return gap ? [{ zh: `${zh}${dimensionGapWords[gap].zh}`, en: `${en}: ${dimensionGapWords[gap].en}` }] : []
  })
  const kinds = (await readFlows(ctx, study.id)).map(one => one.kind)
  const money = economicGaps({ discountRate: study.discountRate, kinds }).map(gap => economicGapWords[gap])
  const words = ASKED.filter(name => !study[name]?.trim()).map(name => feasibilityStudy.fields[name].label)
  return [...sides, ...money, ...words]
}
