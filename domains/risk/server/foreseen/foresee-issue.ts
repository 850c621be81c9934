import { requireReadableBy } from '#domains/process/reads.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../../contract.ts'
import { endNone } from './state-none.ts'

/** Enters a problem that can be foreseen, with the day on which it is likely: until then it is to be prevented. */
export const foreseeIssue = command(riskContract.foreseeIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, input) => {
    requireCreate(ctx, issue, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    const { ownerId = ctx.actor.personId, likelyOn } = input
    if (ownerId)
      await requireReadableBy(ctx, issue, { id: '', ...place, ownerId }, { field: 'ownerId', personId: ownerId })
    await endNone(ctx, place, 'foreseen_issues')
    const values = { ...input, ...place, ownerId, dueOn: likelyOn, foreseen: true, state: 'foreseen' as const }
    return insertRecord(ctx, issue, values, { action: 'foreseen' })
  },
})
