import type { CheckParams } from './playbook.ts'

/** What a playbook may refer to. The modules of the product fill it; the engine knows no check by name. */
export type Registry = {
  checks: ReadonlyMap<string, CheckSpec>
  recordTypes: ReadonlySet<string>
  roles: ReadonlySet<string>
}

export type CheckSpec = {
  /** Judges the parameters alone; no issue means that the check can be called with them. */
  validate(params: CheckParams): ParamIssue[]
  /** The record types that the check reads with these parameters. */
  reads(params: CheckParams): readonly string[]
  /** The ids of stages that the parameters name. */
  stages?(params: CheckParams): readonly string[]
  /** True where two calls in one stage can never hold together. */
  excludes?(one: CheckParams, other: CheckParams): boolean
}

export type ParamIssueCode = 'missing' | 'unknown' | 'wrong_type' | 'out_of_range' | 'not_a_choice' | 'contradiction'

/** `param` names the parameter, null where the parameters contradict each other. */
export type ParamIssue = { code: ParamIssueCode; param: string | null; detail?: Readonly<Record<string, unknown>> }
