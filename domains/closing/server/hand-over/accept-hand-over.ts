import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, handOver } from '../../contract.ts'
import { handOverOf, requireHandOverState, requireReceiver } from './require-hand-over.ts'

/** Its receiver has it, complete. */
export const acceptHandOver = command(closingContract.acceptHandOver, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, known) => {
    const record = await handOverOf(ctx, known)
    requireHandOverState(ctx, record, ['open'], { zh: '接收', en: 'taken over' })
    await requireReceiver(ctx, record)
    const set = { state: 'accepted', acceptedOn: ctx.today, lacks: null } as const
    return changeRecord(ctx, handOver, record, set, { action: 'taken_over' })
  },
})
