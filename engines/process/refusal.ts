/** Why a move is not possible. Lists in `params` hold stage or criterion ids in the playbook's order. */
export type Refusal = { code: RefusalCode; params: Readonly<Record<string, string | readonly string[]>> }

export type RefusalCode =
  | 'project_paused'
  | 'project_cancelled'
  | 'project_closed'
  | 'project_not_paused'
  | 'already_started'
  | 'unknown_stage'
  | 'wrong_stage_state'
  | 'report_of_other_gate'
  | 'criteria_unmet'
  | 'earlier_stages_open'
  | 'reason_missing'
  | 'only_sponsor'
  | 'not_optional'
  | 'unknown_loop'
  | 'stage_in_review'
  | 'unknown_branch'
  | 'role_may_not'
  | 'stages_open'

export function refusal(code: RefusalCode, params: Refusal['params'] = {}): Refusal {
  return { code, params }
}
