import { compareMoney } from '@yingce/finance/money'
import { requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contract, contractsContract, contractsRefusals, receivable } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { requireAmount } from './add-receivable.ts'
import { type Receivable, requireReceivableState } from './require-receivable-state.ts'

/**
 * Corrects the plan. What money has come in for keeps its amount, and under a contract in force no day moves on without
 * the sponsor.
 */
export const changeReceivable = command(contractsContract.changeReceivable, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { set, ...known }) => {
    const record = await moneyRecordOf(ctx, receivable, known)
    requireReceivableState(ctx, record, ['open'], { zh: '修改', en: 'changed' })
    requireAmount(set.amount)
    const plan = { amount: record.amount, dueOn: record.dueOn, ...set }
    if (compareMoney(plan.amount, record.amount) !== 0) requireFree(record)
    if (plan.dueOn !== record.dueOn) await requireMovable(ctx, record, plan.dueOn)
    if (set.ownerId) {
      const target = { field: 'ownerId', personId: set.ownerId }
      await requireReadableBy(ctx, receivable, { ...record, ownerId: set.ownerId }, target)
    }
    return changeRecord(ctx, receivable, record, set)
  },
})

/** Nothing was paid on it, and no approved agreement stands behind it. */
export function requireFree({ name, paid, reschedulingId }: Receivable): void {
  if (/[1-9]/.test(paid)) throw refusal(contractsRefusals, 'receivable.has_money', { name, paid: inThousands(paid) })
  if (reschedulingId !== null) throw refusal(contractsRefusals, 'receivable.agreed', { name })
}

async function requireMovable(ctx: Context, record: Receivable, dueOn: string): Promise<void> {
  const { name, reschedulingId, contractId } = record
  if (reschedulingId !== null) throw refusal(contractsRefusals, 'receivable.agreed', { name }, { field: 'dueOn' })
  const whole = await findRecord(ctx, contract, contractId)
  if (dueOn > record.dueOn && (whole?.state === 'in_force' || whole?.state === 'terminated'))
    throw refusal(contractsRefusals, 'receivable.later', { name, dueOn: record.dueOn }, { field: 'dueOn' })
}
