import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationPeriod, operationsContract, operationsRefusals } from '../../contract.ts'
import { periodLacks } from '../../rules/empty-parts.ts'
import { askSponsor } from '../ask-sponsor.ts'
import { requireComplete } from '../require-complete.ts'
import { type OperationPeriod, requirePeriodState } from './require-period-state.ts'

/** Puts the plan of a period before the sponsor, on the day on which it begins at the latest. */
export const submitPeriod = command(operationsContract.submitPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['planned'], { zh: '送审', en: 'submitted' })
    requireComplete(ctx, operationPeriod, periodLacks(record))
    requireNotBegun(ctx, record)
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, operationPeriod, record, { state: 'submitted' }, how)
    await askSponsor(ctx, operationPeriod.type, submitted, titleOf(submitted), note)
    return submitted
  },
})

/** What has begun is planned no more. */
export function requireNotBegun({ today }: Context, { name, start }: OperationPeriod): void {
  if (start < today)
    throw refusal(operationsRefusals, 'operation_period.begun', { name, start, today }, { field: 'start' })
}

function titleOf({ number, name, start, finish }: OperationPeriod) {
  return {
    zh: `第 ${number} 期计划：${name}（${start} 至 ${finish}）`,
    en: `Plan of period ${number}: ${name} (${start} to ${finish})`,
  }
}
