import { lazyRouteComponent } from '@tanstack/react-router'
import { budgetPages } from '#domains/budget/web/pages.ts'
import { campaignPages } from '#domains/campaigns/web/pages.ts'
import { charterPages } from '#domains/charter/web/pages.ts'
import { closingPages } from '#domains/closing/web/pages.ts'
import { contractsPages } from '#domains/contracts/web/pages.ts'
import { controlPages } from '#domains/control/web/pages.ts'
import { customerPages } from '#domains/customers/web/pages.ts'
import { dealsPages } from '#domains/deals/web/pages.ts'
import { deliveryPages } from '#domains/delivery/web/pages.ts'
import { documentPages } from '#domains/documents/web/pages.ts'
import { feasibilityPages } from '#domains/feasibility/web/pages.ts'
import { goalsPages, readingPages } from '#domains/goals/web/pages.ts'
import { guestPages } from '#domains/guests/web/pages.ts'
import { measurementPages } from '#domains/measurement/web/pages.ts'
import { operationsPages } from '#domains/operations/web/pages.ts'
import { person } from '#domains/people/entities/person.ts'
import { planPages } from '#domains/plan/web/pages.ts'
import { playbookPages } from '#domains/playbooks/web/pages.ts'
import { portfolioPages } from '#domains/portfolio/web/pages.ts'
import { researchPages } from '#domains/research/web/pages.ts'
import { riskPages } from '#domains/risk/web/pages.ts'
import { servicePages } from '#domains/service/web/pages.ts'
import { strategyPages } from '#domains/strategy/web/pages.ts'
import { teamPages } from '#domains/team/web/pages.ts'
import { recordTypes } from './records/record-types.ts'
import type { WorkspaceClient } from './rpc/clients.ts'
import type { Page } from './shell/types.ts'
import { recordPage } from './ui/record-routes.tsx'

/**
 * Every page of the product, in the order of the menu. A domain adds its pages here and nowhere else: record types by
 * `...recordRoutes(goal, { menu: ... })`, own pages by `{ path, component: lazyRouteComponent(() => import(...), 'Name') }`.
 */
const own: readonly Page[] = [
  {
    path: '',
    component: lazyRouteComponent(() => import('#domains/process/web/workbench-page.tsx'), 'WorkbenchPage'),
    menu: { group: 'work', label: { zh: '工作台', en: 'Workbench' } },
  },
  {
    path: 'inbox',
    component: lazyRouteComponent(() => import('#domains/process/web/inbox-page.tsx'), 'InboxPage'),
    menu: {
      group: 'work',
      label: { zh: '收件箱', en: 'Inbox' },
      tab: { zh: '待办', en: 'Inbox' },
      counts: 'inbox',
    },
  },
  {
    path: 'projects',
    component: lazyRouteComponent(() => import('#domains/process/web/project-list-page.tsx'), 'ProjectListPage'),
    menu: { group: 'work', label: { zh: '项目', en: 'Projects' }, tab: { zh: '项目', en: 'Projects' } },
    add: { label: { zh: '项目', en: 'Project' }, path: 'projects/start', module: 'process' },
  },
  {
    path: 'projects/start',
    component: lazyRouteComponent(() => import('#domains/process/web/start-project-page.tsx'), 'StartProjectPage'),
  },
  {
    path: 'projects/$id',
    component: lazyRouteComponent(() => import('#domains/process/web/project-space-page.tsx'), 'ProjectSpacePage'),
  },
  {
    path: 'projects/$id/move',
    component: lazyRouteComponent(
      () => import('#domains/process/web/move-version/move-version-page.tsx'),
      'MoveVersionPage',
    ),
  },
  {
    path: 'projects/$id/$list',
    component: lazyRouteComponent(() => import('#domains/process/web/project-records-page.tsx'), 'ProjectRecordsPage'),
  },
  ...portfolioPages,
  ...goalsPages,
  ...researchPages,
  ...strategyPages,
  ...charterPages,
  ...feasibilityPages,
  ...customerPages,
  ...guestPages,
  {
    path: 'people',
    component: lazyRouteComponent(() => import('#domains/people/web/people-page.tsx'), 'PeoplePage'),
    menu: { group: 'settings', label: { zh: '成员与权限', en: 'People and rights' } },
  },
  recordPage(person),
  {
    path: 'settings',
    component: lazyRouteComponent(() => import('#domains/process/web/settings-page.tsx'), 'SettingsPage'),
    menu: { group: 'settings', label: { zh: '工作区设置', en: 'Workspace settings' } },
  },
  {
    path: 'bin',
    component: lazyRouteComponent(() => import('./ui/list/bin-page.tsx'), 'BinPage'),
    menu: { group: 'settings', label: { zh: '回收站', en: 'Bin' } },
  },
  ...planPages,
  ...teamPages,
  ...budgetPages,
  ...riskPages,
  ...controlPages,
  ...dealsPages,
  ...contractsPages,
  ...deliveryPages,
  ...servicePages,
  ...campaignPages,
  ...documentPages,
  ...readingPages,
  ...measurementPages,
  ...operationsPages,
  ...closingPages,
  ...playbookPages,
]

/** Read only as the history of its project. */
const WITHOUT_PAGE: ReadonlySet<string> = new Set(['gate_decision', 'programme_project'])

/** What a project keeps is listed inside the project; each record has its page, its own or the declared one. */
const declared = recordTypes
  .filter(({ entity }) => entity.place === 'project' && !WITHOUT_PAGE.has(entity.type))
  .filter(({ entity }) => !own.some(page => page.path === `${entity.path}/$id`))
  .map(({ entity }) => recordPage(entity))

export const pages: readonly Page[] = [...own, ...declared]

/** Asks how many things wait for the person, for the sign in the menu. */
export async function inboxCount(client: WorkspaceClient): Promise<number> {
  return (await client.process.inboxCounts()).total
}
