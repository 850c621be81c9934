import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'

/** The confirmation links of a project. */
export const guestPages: readonly Page[] = [
  {
    path: 'projects/$id/guest-links',
    component: lazyRouteComponent(() => import('./guest-links-page.tsx'), 'GuestLinksPage'),
    inProject: { path: 'guest-links', label: { zh: '确认链接', en: 'Confirmation links' } },
  },
]
