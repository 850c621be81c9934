import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'

const budget = lazyRouteComponent(() => import('./budget-page.tsx'), 'BudgetPage')
const expenses = lazyRouteComponent(() => import('./expenses-page.tsx'), 'ExpensesPage')

/** Budget and expenses of a project, under the playbook's names for the places and under the records' own. */
export const budgetPages: readonly Page[] = [
  {
    path: 'projects/$id/budget',
    component: budget,
    inProject: { path: 'budget', label: { zh: '预算', en: 'Budget' }, covers: ['budgets', 'expenses'] },
  },
  { path: 'projects/$id/budgets', component: budget },
  { path: 'projects/$id/budget/expenses', component: expenses },
  { path: 'projects/$id/expenses', component: expenses },
]
