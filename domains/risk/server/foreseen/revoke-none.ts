import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { noneStated, riskContract } from '../../contract.ts'

/** Takes back that there is none. */
export const revokeNone = command(riskContract.revokeNone, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, noneStated, input)
    return changeRecord(ctx, noneStated, record, { deletedAt: ctx.now }, { action: 'revoked' })
  },
})
