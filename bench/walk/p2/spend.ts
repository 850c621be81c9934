import { approveFromInbox } from '../approve.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** An expense of the project with its receipt; nobody has approved it yet. */
export function enterExpense(
  { finance }: Cast,
  { id: projectId, months }: Project,
  amount: string,
  item = '外呼人工费',
): Promise<Rec> {
  const receiptNo = crypto.randomUUID().slice(0, 18)
  const what = { item, category: 'labour', amount, receiptNo, spentOn: months[0]?.start }
  return finance.post('/expenses', { projectId, ...what })
}

/** Finance submits it, the manager approves it. */
export async function spend({ finance, manager }: Cast, expense: Rec): Promise<void> {
  await finance.post(`/expenses/${expense.id}/submit`)
  await approveFromInbox(manager, expense.id)
}
