import { hasText } from '@yingce/process/has-text'
import { type FlowKind, isOutlay } from '../entities/flow-kinds.ts'

export interface DimensionSaid {
  readonly assessment: string | null
  readonly score: number | null
  readonly evidence: string | null
  readonly insights: readonly unknown[] | null
  readonly blocking: boolean | null
  readonly blockingAnswer: string | null
}

/** What a dimension still lacks to count as assessed; the first thing of it. */
export type DimensionGap = 'no_assessment' | 'no_score' | 'no_evidence' | 'blocked'

export function dimensionGap(said: DimensionSaid): DimensionGap | null {
  if (!hasText(said.assessment)) return 'no_assessment'
  if (said.score === null) return 'no_score'
  if (!hasText(said.evidence) && (said.insights ?? []).length === 0) return 'no_evidence'
  return said.blocking && !hasText(said.blockingAnswer) ? 'blocked' : null
}

export interface EconomicsSaid {
  readonly discountRate: string | number | null
  readonly kinds: readonly FlowKind[]
}

/** What the economics still lack to be worked out. */
export type EconomicGap = 'no_rate' | 'no_outlay' | 'no_income'

export function economicGaps({ discountRate, kinds }: EconomicsSaid): EconomicGap[] {
  const gaps: EconomicGap[] = []
  if (discountRate === null) gaps.push('no_rate')
  if (!kinds.some(isOutlay)) gaps.push('no_outlay')
  if (kinds.every(isOutlay)) gaps.push('no_income')
  return gaps
}
