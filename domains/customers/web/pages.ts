import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordList, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { contact } from '../entities/contact.ts'
import { customer } from '../entities/customer.ts'
import { lead } from '../entities/lead.ts'
import { leadImport } from '../entities/lead-import.ts'
import { sellingPages } from './selling/pages.ts'

const parts = () => import('./parts.tsx')

/** Customers, contacts, leads and their imports; whom a project sells to, and how. */
export const customerPages: readonly Page[] = [
  ...recordRoutes(customer, {
    menu: { group: 'customers', label: { zh: '客户', en: 'Customers' }, tab: { zh: '客户', en: 'Customers' } },
    add: true,
    load: async () => (await parts()).customerParts,
  }),
  ...recordRoutes(contact, {
    menu: { group: 'customers', label: { zh: '联系人', en: 'Contacts' } },
    add: true,
    load: async () => (await parts()).contactParts,
  }),
  ...recordRoutes(lead, {
    menu: { group: 'customers', label: { zh: '线索', en: 'Leads' } },
    add: true,
    load: async () => (await parts()).leadParts,
  }),
  recordList(leadImport, { load: async () => (await parts()).importParts }),
  {
    path: 'lead-imports/new',
    component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
    module: 'customers',
  },
  {
    path: 'lead-imports/$id',
    component: lazyRouteComponent(() => import('./import/import-result-page.tsx'), 'ImportResultPage'),
    module: 'customers',
  },
  ...sellingPages,
]
