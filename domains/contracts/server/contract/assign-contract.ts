import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contract, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'

/** Gives a contract to the person who sees to it. */
export const assignContract = command(contractsContract.assignContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await knownRecordOf(ctx, contract, known)
    await requireReadableBy(ctx, contract, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, contract, record, { ownerId }, { action: 'assigned' })
  },
})
