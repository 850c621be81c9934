import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationPeriod, operationsContract, operationsRefusals } from '../../contract.ts'
import { readPeriodReadings } from './read-period-readings.ts'
import { type OperationPeriod, requirePeriodState } from './require-period-state.ts'

/** Looks back on a period when it is over: what its figures say, what went wrong, what changes. */
export const reviewPeriod = command(operationsContract.reviewPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { achieved, problems, adjustments, ...known }) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['running'], { zh: '复盘', en: 'reviewed' })
    const { name, finish } = record
    if (finish > ctx.today) throw refusal(operationsRefusals, 'operation_period.not_over', { name, finish })
    await requireRead(ctx, record)
    const set = { state: 'reviewed', achieved, problems, adjustments, reviewedOn: ctx.today } as const
    return changeRecord(ctx, operationPeriod, record, set, { action: 'reviewed' })
  },
})

async function requireRead(ctx: Context, record: OperationPeriod): Promise<void> {
  const { start, finish } = record
  const found = (await readPeriodReadings(ctx, [record])).get(record.id) ?? []
  const unread = found.filter(one => one.readOn === null).map(one => one.metric)
  if (unread.length === 0) return
  const metrics = unread.join(ctx.locale === 'zh' ? '、' : ', ')
  throw refusal(operationsRefusals, 'operation_period.unread', { metrics, start, finish })
}
