import { sumMoney } from '@yingce/finance/money'
import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { notFound, readRecord, requireReadIn } from '#kernel/query/read.ts'
import { budget, budgetContract } from '../contract.ts'
import { budgetFunding } from './budget-funding.ts'
import { countingBudget, readBudgets, readLines, readSources } from './read-budgets.ts'
import { readSpent } from './read-spent.ts'

/** A budget with its lines, held against its funding and against what was spent. */
export const readBudgetSheet = query(budgetContract.budgetSheet, {
  allow: whoMay('read', 'budget'),
  run: async (ctx, input) => {
    const found = await readRecord(ctx, project, input.projectId)
    requireReadIn(ctx, budget, found.id)
    const of = { projectId: found.id, iteration: input.iteration ?? found.iteration }
    const versions = await readBudgets(ctx, of)
    const chosen = versions.find(one => one.number === input.number)
    if (input.number !== undefined && !chosen) throw notFound(ctx, budget)
    const shown = chosen ?? countingBudget(versions)
    const lines = shown ? await readLines(ctx, shown.id) : []
    const sources = shown ? await readSources(ctx, shown.id) : []
    const spent = await readSpent(ctx, of)
    const funding = budgetFunding(lines, sources)
    return {
      ...{ iteration: of.iteration, budget: shown, versions, lines, sources, spent },
      approval: shown?.state === 'submitted' ? await approvalOf(ctx, shown.id) : null,
      currency: lines[0]?.currency ?? sources[0]?.currency ?? 'CNY',
      total: { uses: funding.uses, sources: funding.sources, spent: sumMoney(spent.map(one => one.amount)) },
      months: [...funding.months],
    }
  },
})
