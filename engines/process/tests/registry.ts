import type { CheckParams } from '../playbook.ts'
import type { CheckSpec, ParamIssue, Registry } from '../registry.ts'
import { ROLES } from '../role.ts'

/** A registry such as the product's modules fill: each check says what it reads and which parameters it takes. */
export const registry: Registry = {
  roles: new Set<string>(ROLES),
  recordTypes: new Set([
    'goal',
    'study',
    'competitor',
    'trend',
    'insight',
    'swot_item',
    'segment',
    'decision',
    'campaign',
    'content_item',
    'task',
    'budget',
    'plan_book',
    'expense',
    'deviation',
    'reading',
    'evaluation',
    'adjustment',
    'lesson',
  ]),
  checks: new Map<string, CheckSpec>([
    ['goals.present', counting('goal')],
    ['goals.complete', plain('goal')],
    ['research.finished', counting('study')],
    ['research.competitors_profiled', counting('competitor')],
    ['research.insights', counting('insight')],
    ['research.insights_evidenced', plain('insight')],
    ['research.topics_covered', naming('topics', ['needs', 'competitors', 'trends'], 'insight')],
    ['strategy.decided', naming('kinds', decisionKinds(), 'decision')],
    ['strategy.decisions_evidenced', naming('kinds', decisionKinds(), 'decision', 'insight')],
    ['campaigns.present', counting('campaign')],
    ['campaigns.have_owner', plain('campaign')],
    ['campaigns.have_dates', plain('campaign')],
    ['campaigns.have_budget', plain('campaign', 'budget')],
    ['campaigns.have_kpi', plain('campaign')],
    ['campaigns.serve_goal', plain('campaign', 'goal')],
    ['campaigns.finished', plain('campaign')],
    ['budget.within_funding', plain('budget')],
    ['budget.expenses_entered', plain('expense', 'campaign')],
    ['budget.expenses_settled', plain('expense')],
    ['plan.conflict_free', plain('task')],
    [
      'plan.deviations_answered',
      { validate: params => numbers(params, ['days', 'percent']), reads: () => ['deviation'] },
    ],
    ['documents.approved', { validate: () => [], reads: ({ kind }) => [String(kind)] }],
    ['measurement.kpis_read', plain('reading', 'campaign')],
    ['measurement.goals_judged', plain('goal', 'evaluation')],
    ['measurement.lessons', counting('lesson')],
    ['measurement.missed_goals_answered', plain('adjustment', 'evaluation')],
  ]),
}

function decisionKinds(): string[] {
  return ['target_market', 'positioning', 'price', 'channels', 'promotion']
}

function plain(...reads: string[]): CheckSpec {
  return { validate: params => unknown(params, []), reads: () => reads }
}

/** Takes min and perhaps max; two calls exclude each other where one asks for more than the other lets be. */
function counting(...reads: string[]): CheckSpec {
  return {
    validate: params => [...unknown(params, ['min', 'max']), ...bounds(params)],
    reads: () => reads,
    excludes: (one, other) => tooMany(one, other) || tooMany(other, one),
  }
}

function tooMany({ min }: CheckParams, { max }: CheckParams): boolean {
  return typeof min === 'number' && typeof max === 'number' && min > max
}

function bounds(params: CheckParams): ParamIssue[] {
  const { min, max } = params
  if (min === undefined) return [{ code: 'missing', param: 'min' }]
  if (typeof min !== 'number') return [{ code: 'wrong_type', param: 'min' }]
  if (min < 1) return [{ code: 'out_of_range', param: 'min' }]
  return typeof max === 'number' && min > max ? [{ code: 'contradiction', param: null }] : []
}

function naming(param: string, choices: readonly string[], ...reads: string[]): CheckSpec {
  return {
    validate: params => {
      const value = params[param]
      const fits = Array.isArray(value) && value.every(one => choices.includes(String(one)))
      return fits ? [] : [{ code: 'not_a_choice', param, detail: { choices } }]
    },
    reads: () => reads,
  }
}

function numbers(params: CheckParams, names: readonly string[]): ParamIssue[] {
  return names.flatMap((param): ParamIssue[] => (typeof params[param] === 'number' ? [] : [{ code: 'missing', param }]))
}

function unknown(params: CheckParams, known: readonly string[]): ParamIssue[] {
  return Object.keys(params).flatMap((param): ParamIssue[] =>
    known.includes(param) ? [] : [{ code: 'unknown', param }],
  )
}
