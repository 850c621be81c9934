import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { expense } from '../entities/expense.ts'

const budgetPage = lazyRouteComponent(() => import('./budget-page.tsx'), 'BudgetPage')
const expensesPage = lazyRouteComponent(() => import('./expenses-page.tsx'), 'ExpensesPage')

/** Budget and expenses of a project, under the playbook's names for the places and under the records' own; an expense's page. */
export const budgetPages: readonly Page[] = [
  {
    path: 'projects/$id/budget',
    component: budgetPage,
    inProject: { path: 'budget', label: { zh: '预算', en: 'Budget' }, covers: ['budgets', 'expenses'] },
  },
  { path: 'projects/$id/budgets', component: budgetPage },
  { path: 'projects/$id/budget/expenses', component: expensesPage },
  { path: 'projects/$id/expenses', component: expensesPage },
  recordPage(expense, {}, async () => ({ page: (await import('./expense-parts.tsx')).expenseParts })),
]
