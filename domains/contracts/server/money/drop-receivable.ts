import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contract, contractsContract, contractsRefusals, receivable } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { requireFree } from './change-receivable.ts'
import { type Receivable, requireReceivableState } from './require-receivable-state.ts'

/** Takes a receivable out of the plan, while nothing is paid on it and nobody has to answer for its being late. */
export const dropReceivable = command(contractsContract.dropReceivable, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, known) => {
    const record = await moneyRecordOf(ctx, receivable, known)
    requireReceivableState(ctx, record, ['open'], { zh: '删除', en: 'removed' })
    requireFree(record)
    await requireNotLate(ctx, record)
    return changeRecord(ctx, receivable, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})

async function requireNotLate(ctx: Context, { name, contractId, dueOn }: Receivable): Promise<void> {
  const whole = await findRecord(ctx, contract, contractId)
  if (whole?.state === 'in_force' && dueOn < ctx.today)
    throw refusal(contractsRefusals, 'receivable.later', { name, dueOn })
}
