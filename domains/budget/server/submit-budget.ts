import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budget, budgetContract, budgetRefusals } from '../contract.ts'
import { budgetFunding } from './budget-funding.ts'
import { requireBudgetState } from './draft-of.ts'
import { type Budget, type Line, readLines, readSources, type Source } from './read-budgets.ts'

/** Sends a budget that its sources cover to the sponsor. From here on its lines are frozen. */
export const submitBudget = command(budgetContract.submitBudget, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, budget, input)
    requireBudgetState(ctx, record, ['draft'], { zh: '提交', en: 'submitted' })
    const lines = await readLines(ctx, record.id)
    const sources = await readSources(ctx, record.id)
    refuseUnfunded(lines, sources)
    const how = { action: 'submitted', note: input.note ?? null }
    const submitted = await changeRecord(ctx, budget, record, { state: 'submitted' }, how)
    await askSponsor(ctx, submitted, { lines, sources }, input.note)
    return submitted
  },
})

function refuseUnfunded(lines: readonly Line[], sources: readonly Source[]): void {
  if (lines.length === 0 || sources.length === 0) throw refusal(budgetRefusals, 'budget.empty')
  const [short] = budgetFunding(lines, sources).short
  if (!short) return
  const { month, cumulatedUses: uses, cumulatedSources, gap } = short
  throw refusal(budgetRefusals, 'budget.short', { month, uses, sources: cumulatedSources, gap: gap.replace('-', '') })
}

interface Contents {
  readonly lines: readonly Line[]
  readonly sources: readonly Source[]
}

async function askSponsor(ctx: Context, record: Budget, snapshot: Contents, note?: string | null): Promise<void> {
  await requestApproval(ctx, {
    subject: { id: record.id, type: budget.type, version: record.version },
    title: titleOf(record, snapshot),
    projectId: record.projectId,
    by: { mode: 'any', roles: ['sponsor'] },
    note: note ?? null,
    snapshot,
  })
}

/** Whoever decides reads in their inbox which version it is and how much money. */
function titleOf({ name, number }: Budget, { lines, sources }: Contents) {
  const total = inThousands(budgetFunding(lines, sources).uses)
  const unit = currencyUnit(lines[0]?.currency ?? '')
  return {
    zh: `批准预算“${name}”（第 ${number} 版，合计 ${total} ${unit.zh}）`,
    en: `Approve the budget “${name}” (version ${number}, ${total} ${unit.en} in total)`,
  }
}
