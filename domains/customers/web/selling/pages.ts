import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { developmentPlan } from '../../entities/development-plan.ts'
import { developmentTarget } from '../../entities/development-target.ts'
import { need } from '../../entities/need.ts'
import { salesActivity } from '../../entities/sales-activity.ts'
import { visit } from '../../entities/visit.ts'

const module = 'customers'
const parts = () => import('./loaded-parts.tsx')
const visits = lazyRouteComponent(() => import('./visits-page.tsx'), 'VisitsPage')
const needs = lazyRouteComponent(() => import('./needs-page.tsx'), 'NeedsPage')
const development = lazyRouteComponent(() => import('./development-page.tsx'), 'DevelopmentPage')
const activities = lazyRouteComponent(() => import('./activities-page.tsx'), 'ActivitiesPage')

/**
 * The customer of a project and what is done with them, under the playbooks' names and under the records' own; the day
 * of visits and the needs of all projects.
 */
export const sellingPages: readonly Page[] = [
  {
    path: 'visits',
    component: lazyRouteComponent(() => import('./visit-day-page.tsx'), 'VisitDayPage'),
    menu: { group: 'customers', label: { zh: '拜访', en: 'Visits' }, tab: { zh: '拜访', en: 'Visits' } },
    add: { label: visit.label, path: 'visits?new=1', module },
    module,
  },
  recordPage(visit, {}, async () => (await parts()).visitRoute),
  ...recordRoutes(need, {
    menu: { group: 'customers', label: { zh: '需求', en: 'Needs' } },
    load: async () => (await parts()).needRoute,
  }),
  recordPage(developmentPlan, {}, async () => (await parts()).planRoute),
  recordPage(developmentTarget, {}, async () => (await parts()).targetRoute),
  recordPage(salesActivity, {}, async () => (await parts()).activityRoute),
  {
    path: 'projects/$id/customer',
    component: lazyRouteComponent(() => import('./customer-page.tsx'), 'CustomerPage'),
    inProject: {
      path: 'customer',
      label: { zh: '客户', en: 'Customer' },
      covers: [
        ...['visits', 'needs', 'development-plans', 'development-targets', 'sales-activities'],
        ...['project-customers', 'activity-nones'],
      ],
    },
  },
  { path: 'projects/$id/customer/visits', component: visits },
  { path: 'projects/$id/customer/needs', component: needs },
  { path: 'projects/$id/customer/development', component: development },
  { path: 'projects/$id/customer/activities', component: activities },
  { path: 'projects/$id/visits', component: visits },
  { path: 'projects/$id/needs', component: needs },
  { path: 'projects/$id/development-plans', component: development },
  { path: 'projects/$id/sales-activities', component: activities },
]
