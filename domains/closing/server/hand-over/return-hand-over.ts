import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, handOver } from '../../contract.ts'
import { handOverOf, requireHandOverState, requireReceiver } from './require-hand-over.ts'

/** Its receiver says what is lacking. */
export const returnHandOver = command(closingContract.returnHandOver, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { reason, ...known }) => {
    const record = await handOverOf(ctx, known)
    requireHandOverState(ctx, record, ['open', 'accepted'], { zh: '退回', en: 'sent back' })
    await requireReceiver(ctx, record)
    const set = { state: 'returned', acceptedOn: null, lacks: reason } as const
    return changeRecord(ctx, handOver, record, set, { action: 'returned', note: reason })
  },
})
