import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { contract } from '../entities/contract.ts'
import { contractObligation } from '../entities/contract-obligation.ts'
import { invoice } from '../entities/invoice.ts'
import { payment } from '../entities/payment.ts'
import { receivable } from '../entities/receivable.ts'
import { rescheduling } from '../entities/rescheduling.ts'

const module = 'contracts'
const parts = () => import('./loaded-parts.tsx')
const contracts = lazyRouteComponent(() => import('./contracts-page.tsx'), 'ContractsPage')
const receivables = lazyRouteComponent(() => import('./receivables-page.tsx'), 'ReceivablesPage')

/** Contracts and receivables of the company, and inside a project what both sides owe, what is paid, and the profit. */
export const contractsPages: readonly Page[] = [
  ...recordRoutes(contract, {
    menu: { group: 'sales', label: { zh: '合同', en: 'Contracts' } },
    load: async () => (await parts()).contractRoute,
  }),
  ...recordRoutes(receivable, {
    menu: { group: 'sales', label: { zh: '回款', en: 'Receivables' } },
    load: async () => (await parts()).receivableRoute,
  }),
  recordPage(contractObligation, {}, async () => (await parts()).obligationRoute),
  recordPage(invoice, {}, async () => (await parts()).invoiceRoute),
  recordPage(payment, {}, async () => (await parts()).paymentRoute),
  recordPage(rescheduling, {}, async () => (await parts()).reschedulingRoute),
  {
    path: 'projects/$id/contracts',
    component: contracts,
    module,
    inProject: {
      path: 'contracts',
      label: { zh: '合同与回款', en: 'Contracts' },
      covers: [
        ...['contract-signatures', 'contract-obligations', 'receivables', 'invoices', 'payments', 'reschedulings'],
      ],
    },
  },
  { path: 'projects/$id/contracts/receivables', component: receivables, module },
  { path: 'projects/$id/receivables', component: receivables, module },
  {
    path: 'projects/$id/contracts/profit',
    component: lazyRouteComponent(() => import('./profit-page.tsx'), 'ProfitPage'),
    module,
  },
]
