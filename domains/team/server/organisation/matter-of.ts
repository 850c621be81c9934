import { refusal } from '#kernel/error/refusal.ts'
import { teamRefusals } from '../../contract.ts'
import { type DecisionKind, decisionKinds } from '../../entities/decision-kinds.ts'

/**
 * What a rule is called: by its kind where nothing else is said; “other” has to say it. The kinds are declared as given,
 * so that each is read in the reader's language.
 */
export function matterOf(kind: DecisionKind, given: string | null | undefined): string {
  if (given?.trim()) return given
  if (kind === 'other') throw refusal(teamRefusals, 'decision_rule.no_matter', {}, { field: 'matter' })
  return decisionKinds[kind].zh
}
