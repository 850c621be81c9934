import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { communicationItem, teamContract } from '../../contract.ts'
import { requireItemState } from './require-item-state.ts'

/** They need not be told any more, with the reason. */
export const endItem = command(teamContract.endItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, communicationItem, known)
    requireItemState(ctx, record, ['running'], { zh: '结束', en: 'ended' })
    const set = { state: 'ended', endReason: reason, nextOn: null } as const
    return changeRecord(ctx, communicationItem, record, set, { action: 'ended', verb: 'no_longer_told', note: reason })
  },
})
