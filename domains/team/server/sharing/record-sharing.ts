import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals, sharing, teamContract } from '../../contract.ts'

/** Records that something has been shared with others. */
export const recordSharing = command(teamContract.recordSharing, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { projectId, ...given }) => {
    const { today } = ctx
    requireCreate(ctx, sharing, projectId)
    const place = await openPlace(ctx, projectId)
    if (given.sharedOn > today) {
      const words = { date: given.sharedOn, today }
      throw refusal(communicationRefusals, 'sharing.future', words, { field: 'sharedOn' })
    }
    return insertRecord(ctx, sharing, { ...given, ...place })
  },
})
