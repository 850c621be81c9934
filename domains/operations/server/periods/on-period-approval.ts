import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { operationPeriod } from '../../contract.ts'
import { requireNotBegun } from './submit-period.ts'

/** What becomes of a period's plan when its approval ends. A plan is not approved after its period has begun. */
export const onPeriodApproval = whenApprovalEnds(operationPeriod, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, operationPeriod, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how === 'approved') requireNotBegun(ctx, record)
  const set =
    how === 'approved' ? ({ state: 'approved', approvedOn: ctx.today } as const) : ({ state: 'planned' } as const)
  await changeRecord(ctx, operationPeriod, record, set, trace)
})
