import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { cashFlow, type FlowKind, feasibilityContract, feasibilityRefusals, flowKinds } from '../contract.ts'
import { type CashFlow, readFlows } from './read-parts.ts'
import { requireDraft } from './require-draft.ts'
import type { Study } from './require-study-state.ts'

/** Writes one cell of the cash-flow table: the money of a kind in a year. Without an amount the cell is empty again. */
export const setCashFlow = command(feasibilityContract.setCashFlow, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, { id, kind, period, amount }) => {
    const study = await requireDraft(ctx, id)
    const { horizon } = study
    if (period > horizon)
      throw refusal(feasibilityRefusals, 'feasibility_study.beyond_horizon', { period, horizon }, { field: 'period' })
    const own = (await readFlows(ctx, id)).find(one => one.kind === kind && one.period === period)
    return amount === null ? empty(ctx, own) : fill(ctx, study, own, { kind, period, amount })
  },
})

async function empty(ctx: Context, own: CashFlow | undefined): Promise<null> {
  if (own) await changeRecord(ctx, cashFlow, own, { deletedAt: ctx.now }, { action: 'removed' })
  return null
}

interface Cell {
  readonly kind: FlowKind
  readonly period: number
  readonly amount: string
}

function fill(ctx: Context, study: Study, own: CashFlow | undefined, cell: Cell): Promise<CashFlow> {
  if (own) return changeRecord(ctx, cashFlow, own, { amount: cell.amount })
  const { id: studyId, projectId, iteration, currency } = study
  return insertRecord(ctx, cashFlow, {
    ...cell,
    projectId,
    iteration,
    studyId,
    currency,
    name: flowKinds[cell.kind].zh,
  })
}
