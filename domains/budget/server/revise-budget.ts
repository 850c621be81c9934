import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budget, budgetContract, budgetRefusals } from '../contract.ts'
import { copyContents } from './copy-contents.ts'
import { nextNumber, versionName } from './draft-budget.ts'
import { requireBudgetState } from './draft-of.ts'
import { readBudgets } from './read-budgets.ts'

/** Makes the next version of an approved budget as a draft; the approved one counts until the draft is approved. */
export const reviseBudget = command(budgetContract.reviseBudget, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, budget, input)
    requireBudgetState(ctx, record, ['approved'], { zh: '修订', en: 'revised' })
    const all = await readBudgets(ctx, { projectId: record.projectId }, true)
    const open = all.find(one => one.iteration === record.iteration && ['draft', 'submitted'].includes(one.state))
    if (open) throw refusal(budgetRefusals, 'budget.draft_exists', { number: open.number })
    const number = nextNumber(all)
    const { projectId, iteration } = record
    const values = { projectId, iteration, number, name: versionName(ctx, number), basedOnId: record.id }
    const next = await insertRecord(ctx, budget, values, { action: 'revised', note: input.reason })
    await copyContents(ctx, record.id, next)
    return next
  },
})
