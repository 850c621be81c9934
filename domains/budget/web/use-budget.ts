import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const READS = ['budget', 'budget_line', 'funding_source', 'expense', 'project', 'approval']

/** A project's budget in an iteration, in one version or in the one that counts. */
export function useBudgetSheet(projectId: string, iteration: number | undefined, number: number | undefined) {
  const { api } = useWorkspace()
  const input = { projectId, ...(iteration !== undefined && { iteration }), ...(number !== undefined && { number }) }
  return useQuery(api.budget.budgetSheet.queryOptions({ input, meta: { reads: READS } }))
}

/** What a click does. */
export function useBudgetCommands() {
  const { client } = useWorkspace()
  return {
    draft: useCommand(client.budget.draftBudget),
    withdraw: useCommand(client.budget.withdrawBudget),
    dropLine: useCommand(client.budget.dropLine),
    dropSource: useCommand(client.budget.dropSource),
    submitExpense: useCommand(client.budget.submitExpense),
    withdrawExpense: useCommand(client.budget.withdrawExpense),
    settleExpense: useCommand(client.budget.settleExpense),
    removeExpense: useCommand(client.budget.expense.remove),
    revokeZero: useCommand(client.budget.revokeZeroSpend),
  }
}

/** What a form sends: the form says why it is refused. */
export function useBudgetForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { budget } = client
  return {
    submit: send(budget.submitBudget),
    decide: send(client.process.decideApproval),
    revise: send(budget.reviseBudget),
    addLine: send(budget.addLine),
    changeLine: send(budget.changeLine),
    addSource: send(budget.addSource),
    changeSource: send(budget.changeSource),
    enter: send(budget.enterExpense),
    change: send(budget.changeExpense),
    submitExpense: send(budget.submitExpense),
    confirmZero: send(budget.confirmZeroSpend),
  }
}
