import type { CheckParams } from '@yingce/process/playbook'
import type { CheckSpec, ParamIssue, ParamIssueCode, Registry } from '@yingce/process/registry'
import { ROLES } from '@yingce/process/role'
import type { z } from 'zod'
import type { Check } from '../check.ts'
import { knownChecks, knownRecordTypes } from './registry.ts'

/** What a playbook may refer to, from everything that the domains have handed in. */
export function playbookRegistry(): Registry {
  const checks = [...knownChecks().values()].map((check): [string, CheckSpec] => [check.name, specOf(check)])
  return { checks: new Map(checks), recordTypes: knownRecordTypes(), roles: new Set(ROLES) }
}

function specOf(check: Check): CheckSpec {
  return {
    validate: params => {
      const parsed = check.params.safeParse(params)
      return parsed.success ? [] : parsed.error.issues.map(issue => paramIssue(issue, params))
    },
    reads: () => check.reads,
    stages: params => stagesIn(check, params),
    excludes: (one, other) => excludes(check, one, other),
  }
}

function stagesIn(check: Check, params: CheckParams): readonly string[] {
  const given = check.params.safeParse(params)
  return (given.success && check.stages?.(given.data)) || []
}

/** Parameters that do not even suit the check are a problem of their own. */
function excludes(check: Check, one: CheckParams, other: CheckParams): boolean {
  const [first, second] = [check.params.safeParse(one), check.params.safeParse(other)]
  return first.success && second.success && (check.excludes?.(first.data, second.data) ?? false)
}

function paramIssue(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): ParamIssue {
  if (issue.code === 'unrecognized_keys') return { code: 'unknown', param: issue.keys[0] ?? null }
  const param = issue.path[0] === undefined ? null : String(issue.path[0])
  if (param !== null && !Object.hasOwn(given, param)) return { code: 'missing', param }
  return { code: CODES[issue.code ?? 'custom'] ?? 'contradiction', param }
}

const CODES: Partial<Record<string, ParamIssueCode>> = {
  invalid_type: 'wrong_type',
  too_big: 'out_of_range',
  too_small: 'out_of_range',
  not_multiple_of: 'out_of_range',
  invalid_value: 'not_a_choice',
  invalid_format: 'not_a_choice',
}
