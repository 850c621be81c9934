import { compareMoney, subtractMoney } from '@yingce/finance/money'
import { whenApprovalEnds } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord, insertRecords } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contractsRefusals, receivable, rescheduling } from '../../contract.ts'
import { moneyTurn } from '../known-record.ts'
import type { Receivable } from './require-receivable-state.ts'
import type { Rescheduling } from './require-rescheduling-state.ts'

/**
 * What becomes of a rescheduling when its approval ends. Approved, its instalments take the place of what is still owed;
 * one whose rest has changed since is not approved. The sum of the plan stays what it was.
 */
export const onReschedulingApproval = whenApprovalEnds(rescheduling, async (ctx, id, { how, trace }) => {
  const asked = await findRecord(ctx, rescheduling, id)
  if (asked?.state !== 'submitted') return
  await moneyTurn(ctx, asked.contractId)
  await changeRecord(ctx, rescheduling, asked, { state: how }, trace)
  if (how === 'approved') await replaceRest(ctx, asked)
})

async function replaceRest(ctx: Context, asked: Rescheduling): Promise<void> {
  const record = await findRecord(ctx, receivable, asked.receivableId, { lock: true })
  const now = record?.state === 'open' ? subtractMoney(record.amount, record.paid) : '0.00'
  if (!record || compareMoney(now, asked.rest) !== 0) {
    const words = { name: asked.name, now: inThousands(now), before: inThousands(asked.rest) }
    throw refusal(contractsRefusals, 'rescheduling.rest_changed', words)
  }
  await closeRest(ctx, record)
  await insertRecords(ctx, receivable, instalmentsOf(asked, record))
}

/** What was paid stays where it is; a receivable on which nothing was paid goes. */
async function closeRest(ctx: Context, record: Receivable): Promise<void> {
  const paid = /[1-9]/.test(record.paid)
  const set = paid ? ({ amount: record.paid, state: 'paid' } as const) : ({ state: 'replaced' } as const)
  await changeRecord(ctx, receivable, record, set, { action: paid ? 'split' : 'replaced' })
}

const NAME_MAX = 200

function instalmentsOf({ id, instalments }: Rescheduling, record: Receivable) {
  const { name, milestone, contractId, projectId, iteration, currency, ownerId } = record
  const shared = { milestone, contractId, projectId, iteration, currency, ownerId, reschedulingId: id, paid: '0.00' }
  const of = instalments.length
  return instalments
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((one, index) => {
      const mark = of > 1 ? ` ${index + 1}/${of}` : ''
      return { ...shared, ...one, name: `${cut(name, NAME_MAX - mark.length)}${mark}` }
    })
}
