import { refusal } from '#kernel/error/refusal.ts'
import { riskRefusals } from '../contract.ts'
import { riskLevel } from '../rules/level.ts'
import type { Risk } from './require-state.ts'

type Judged = Pick<Risk, 'probability' | 'timeImpact' | 'costImpact' | 'qualityImpact'>

/** Refuses what needs to know how grave the risk is, where nobody has said; it names the field that is missing. */
export function requireJudged(record: Judged): void {
  if (riskLevel(record) !== null) return
  const field = record.probability === null ? 'probability' : 'timeImpact'
  throw refusal(riskRefusals, 'risk.not_judged', {}, { field })
}
