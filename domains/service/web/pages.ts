import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { carePlan } from '../entities/care-plan.ts'
import { customerEvent } from '../entities/customer-event.ts'
import { customerImprovement } from '../entities/customer-improvement.ts'
import { customerTraining } from '../entities/customer-training.ts'
import { revisit } from '../entities/revisit.ts'
import { satisfaction } from '../entities/satisfaction.ts'
import { ticket } from '../entities/ticket.ts'

const module = 'service'
const tickets = lazyRouteComponent(() => import('./tickets-page.tsx'), 'TicketsPage')
const care = lazyRouteComponent(() => import('./care-page.tsx'), 'CarePage')
const parts = () => import('./loaded-parts.tsx')

const OF_TICKETS = ['tickets', 'satisfactions', 'service-nones'] as const
const OF_CARE = [
  ...['care-plans', 'revisits', 'customer-events', 'customer-trainings', 'customer-improvements'],
] as const

/** Tickets and care: over all projects in the menu, and on the project's own pages. */
export const servicePages: readonly Page[] = [
  ...recordRoutes(ticket, {
    menu: { group: 'service', label: { zh: '工单', en: 'Tickets' } },
    load: async () => (await parts()).ticketRoute,
  }),
  ...recordRoutes(carePlan, {
    menu: { group: 'service', label: { zh: '关怀', en: 'Care' } },
    load: async () => (await parts()).planRoute,
  }),
  ...recordRoutes(revisit, {
    list: { title: { zh: '回访', en: 'Revisits' } },
    load: async () => (await parts()).revisitRoute,
  }),
  ...recordRoutes(satisfaction, {
    list: { title: { zh: '满意度', en: 'Satisfaction' } },
    load: async () => (await parts()).satisfactionRoute,
  }),
  ...recordRoutes(customerEvent, {
    list: { title: { zh: '客户活动', en: 'Customer events' } },
    load: async () => (await parts()).eventRoute,
  }),
  ...recordRoutes(customerTraining, {
    list: { title: { zh: '客户培训', en: 'Customer trainings' } },
    load: async () => (await parts()).trainingRoute,
  }),
  ...recordRoutes(customerImprovement, {
    list: { title: { zh: '客户改进', en: 'Customer improvements' } },
    load: async () => (await parts()).improvementRoute,
  }),
  {
    path: 'projects/$id/service',
    component: tickets,
    module,
    inProject: {
      path: 'service',
      label: { zh: '服务', en: 'Service' },
      covers: [...OF_TICKETS, ...OF_CARE],
    },
  },
  { path: 'projects/$id/service/care', component: care, module },
  ...OF_TICKETS.map(path => ({ path: `projects/$id/${path}`, component: tickets, module })),
  ...OF_CARE.map(path => ({ path: `projects/$id/${path}`, component: care, module })),
]
