import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { approveBudget } from '../p2/plan.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'

const UNAPPROVED = { criteria: ['budget_approved'], because: 'only a draft can exceed its funding' }

/** P8.5: the draft exceeds its funding for a while; then it is approved. */
export function budgetBreakers(cast: Cast, { id: projectId }: Project, budget: Rec): Breaker[] {
  const { finance } = cast
  const line = async (amount: string) => {
    const { items } = await finance.get<Page>(`/budget-lines?${new URLSearchParams({ project: projectId })}`)
    const [{ id, version }] = items as readonly [Rec]
    await finance.client.must('PATCH', finance.at(`/budget-lines/${id}`), { version, set: { amount } })
  }
  return [
    {
      criterion: 'budget_funded',
      also: UNAPPROVED,
      break: () => line('450000'),
      mend: () => line('300000'),
      leaves: UNAPPROVED.criteria,
    },
    {
      criterion: 'budget_approved',
      break: async () => undefined,
      mend: () => approveBudget(cast, budget),
    },
  ]
}
