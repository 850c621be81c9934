/** One thing that is wrong with a playbook. Line and column count from 1; both are null where there is no text, in the editor. */
export type Problem = {
  code: ProblemCode
  line: number | null
  column: number | null
  /** 'stages[2].criteria[0].check' */
  path: string
  params: ProblemParams
}

export type ProblemParams = Readonly<Record<string, string | number | readonly string[]>>

/** A problem before it is known where in a text it stands. */
export type Finding = { code: ProblemCode; path: Path; params: ProblemParams }

export type Path = readonly (string | number)[]

export const PROBLEM_CODES = [
  'not_yaml',
  'too_large',
  'too_deep',
  'several_documents',
  'alias_refused',
  'tag_refused',
  'key_refused',
  'duplicate_key',
  'wrong_type',
  'missing_field',
  'unknown_field',
  'blank_text',
  'text_too_long',
  'bad_character',
  'bad_id',
  'bad_place',
  'out_of_range',
  'not_a_choice',
  'list_empty',
  'list_too_long',
  'either_or',
  'duplicate_id',
  'duplicate_value',
  'duplicate_deliverable',
  'unknown_stage',
  'stage_after_itself',
  'order_cycle',
  'unreachable_stage',
  'loop_forward',
  'branch_forward',
  'unknown_activity',
  'activity_after_itself',
  'activity_cycle',
  'milestone_with_days',
  'activity_without_days',
  'activities_too_long',
  'unknown_check',
  'param_missing',
  'param_unknown',
  'param_wrong_type',
  'param_out_of_range',
  'param_not_a_choice',
  'param_contradiction',
  'criteria_exclude',
  'unknown_placeholder',
  'unknown_record_type',
  'deliverable_not_made',
  'unknown_role',
  'role_not_listed',
  'sponsor_missing',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}
