import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { functionItem } from '../entities/function-item.ts'
import { requirementDocument } from '../entities/requirement-document.ts'
import { requirementLine } from '../entities/requirement-line.ts'

const module = 'deals'
const requirements = lazyRouteComponent(() => import('./requirements-page.tsx'), 'RequirementsPage')
const functions = lazyRouteComponent(() => import('./functions-page.tsx'), 'FunctionsPage')

/** What the customer wants and what meets it, under the playbook's names and under the records' own. */
export const requirementsPages: readonly Page[] = [
  ...recordRoutes(requirementDocument, {
    list: { title: { zh: '需求文档', en: 'Requirement documents' } },
    load: async () => (await import('./requirements-parts.tsx')).documentRoute,
  }),
  ...recordRoutes(requirementLine, {
    list: { title: { zh: '需求条目', en: 'Requirements' } },
    load: async () => (await import('./requirements-parts.tsx')).lineRoute,
  }),
  ...recordRoutes(functionItem, {
    list: { title: { zh: '功能', en: 'Functions' } },
    load: async () => (await import('./requirements-parts.tsx')).functionRoute,
  }),
  {
    path: 'projects/$id/deals/requirements',
    component: requirements,
    module,
    inProject: {
      path: 'deals/requirements',
      label: { zh: '需求与功能', en: 'Requirements' },
      covers: ['deals/functions', 'requirement-documents', 'requirement-lines', 'function-items'],
    },
  },
  { path: 'projects/$id/requirement-documents', component: requirements, module },
  { path: 'projects/$id/requirement-lines', component: requirements, module },
  { path: 'projects/$id/deals/functions', component: functions, module },
  { path: 'projects/$id/function-items', component: functions, module },
]
