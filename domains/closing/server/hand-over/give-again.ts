import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, handOver } from '../../contract.ts'
import { handOverOf, requireHandOverState } from './require-hand-over.ts'

/** Completed, or given to somebody else or for another day: it waits for its receiver again. */
export const giveAgain = command(closingContract.giveAgain, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { ownerId, dueOn, ...known }) => {
    const record = await handOverOf(ctx, known)
    requireHandOverState(ctx, record, ['open', 'returned'], { zh: '重新移交', en: 'handed over again' })
    await requireReadableBy(ctx, handOver, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    const set = { state: 'open', ownerId, dueOn, givenById: ctx.actor.personId, lacks: null } as const
    return changeRecord(ctx, handOver, record, set, { action: 'handed_over' })
  },
})
