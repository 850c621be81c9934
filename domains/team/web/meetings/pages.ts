import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordList, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { communicationItem } from '../../entities/communication-item.ts'
import { meeting } from '../../entities/meeting.ts'
import { meetingAction } from '../../entities/meeting-action.ts'
import { sharing } from '../../entities/sharing.ts'

const module = 'team'
const meetings = lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage')

/** Meetings, communication plan and sharing of a project, a place of their own; the lists over all projects are reached from search and links. */
export const communicationPages: readonly Page[] = [
  recordList(meeting, { list: { title: { zh: '会议', en: 'Meetings' } } }),
  {
    path: 'meetings/$id',
    component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
    module,
  },
  ...recordRoutes(meetingAction, {
    list: { title: { zh: '会议行动项', en: 'Meeting actions' } },
    load: async () => (await import('./loaded-parts.tsx')).actionRoute,
  }),
  ...recordRoutes(communicationItem, {
    list: { title: { zh: '沟通计划', en: 'Communication plan' } },
    load: async () => (await import('../communication/loaded-parts.tsx')).itemRoute,
  }),
  ...recordRoutes(sharing, {
    list: { title: { zh: '分享记录', en: 'Sharing' } },
  }),
  {
    path: 'projects/$id/meetings',
    component: meetings,
    module,
    inProject: {
      path: 'meetings',
      label: { zh: '会议与沟通', en: 'Meetings' },
      covers: ['meeting-actions', 'communication-items', 'sharings'],
    },
  },
  { path: 'projects/$id/meeting-actions', component: meetings, module },
  {
    path: 'projects/$id/communication-items',
    component: lazyRouteComponent(() => import('../communication/communication-page.tsx'), 'CommunicationPage'),
    module,
  },
  {
    path: 'projects/$id/sharings',
    component: lazyRouteComponent(() => import('../sharing/sharings-page.tsx'), 'SharingsPage'),
    module,
  },
]
