import { recordTypeOfPath } from '#apps/web/records/record-types.ts'

/** Where a path of a playbook ('research/studies') lies: the list of those records in the project. */
export function pathInProject(projectId: string, path: string): string {
  const list = LISTS[path]
  return list && recordTypeOfPath(list) ? `/projects/${projectId}/${list}` : `/projects/${projectId}`
}

/** A playbook's word for a place, and the path of the record type that is kept there. */
const LISTS: Readonly<Record<string, string>> = {
  goals: 'goals',
  'research/studies': 'studies',
  'research/competitors': 'competitors',
  'research/trends': 'trends',
  'research/insights': 'insights',
  'strategy/swot': 'swot-items',
  'strategy/segments': 'segments',
  'strategy/decisions': 'decisions',
  campaigns: 'campaigns',
  'plan/tasks': 'tasks',
  'plan/deviations': 'deviations',
  budget: 'budgets',
  'budget/expenses': 'expenses',
  'documents/plan_book': 'plan-books',
  'measurement/readings': 'readings',
  'measurement/evaluation': 'evaluations',
  'measurement/adjustments': 'adjustments',
  'measurement/lessons': 'lessons',
}
