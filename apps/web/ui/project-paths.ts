import { useRouter } from '@tanstack/react-router'
import { recordTypeOfPath } from '../records/record-types.ts'

/** Leads to where something of a project is worked on; the path is a playbook's ('research/studies'). */
export type ToPlace = (path: string) => string

/**
 * A place has its own page where a domain made one under projects/$id/..., else the list of its records. The tabs of
 * the project space are places too.
 */
export function usePlaces(projectId: string): ToPlace {
  const { routesByPath } = useRouter()
  const own = new Set(Object.keys(routesByPath).map(path => path.replaceAll(/\$\w+/g, '$')))
  return path => {
    if (own.has(`/projects/$/${path}`)) return `/projects/${projectId}/${path}`
    if (TABS.has(path)) return `/projects/${projectId}?tab=${path}`
    const list = LISTS[path]
    return list && recordTypeOfPath(list) ? `/projects/${projectId}/${list}` : `/projects/${projectId}`
  }
}

const TABS = new Set(['overview', 'team'])

/** A playbook's word for a place, and the path of the record type that is kept there. */
const LISTS: Readonly<Record<string, string>> = {
  goals: 'goals',
  'research/studies': 'studies',
  'research/data_sets': 'data-sets',
  'research/competitors': 'competitors',
  'research/trends': 'trends',
  'research/opportunities': 'market-opportunities',
  'research/insights': 'insights',
  'strategy/swot': 'swot-items',
  'strategy/segments': 'segments',
  'strategy/personas': 'personas',
  'strategy/positioning': 'positioning-maps',
  'strategy/channels': 'channel-options',
  'strategy/competences': 'competences',
  'strategy/resources': 'resource-assessments',
  'strategy/decisions': 'decisions',
  campaigns: 'campaigns',
  'campaigns/content': 'content-items',
  'campaigns/products': 'product-items',
  'campaigns/ads': 'ad-placements',
  'campaigns/partners': 'channel-partners',
  'campaigns/trainings': 'trainings',
  'plan/tasks': 'tasks',
  'team/raci': 'raci-entries',
  'team/stakeholders': 'stakeholders',
  'team/organisation': 'org-units',
  'team/posts': 'posts',
  'team/decisions': 'decision-rules',
  'team/measures': 'team-measures',
  'plan/deviations': 'deviations',
  budget: 'budgets',
  'budget/expenses': 'expenses',
  contracts: 'contracts',
  'contracts/receivables': 'receivables',
  'risk/risks': 'risks',
  'risk/issues': 'issues',
  'risk/changes': 'change-requests',
  'documents/plan_book': 'plan-books',
  'measurement/readings': 'readings',
  'measurement/evaluation': 'evaluations',
  'measurement/findings': 'findings',
  'measurement/adjustments': 'adjustments',
  'measurement/lessons': 'lessons',
  'deals/tender': 'tenders',
  'deals/funding': 'funding-applications',
  closing: 'closing-reports',
  improvements: 'improvements',
  'hand-overs': 'hand-overs',
  archive: 'archive-entries',
}
