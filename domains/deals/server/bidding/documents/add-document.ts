import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'

/** Puts a paper on the list, with the person who gets it and the day. */
export const addTenderDocument = command(biddingContract.addTenderDocument, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, given) => {
    const { projectId } = await openWhole(ctx, given.tenderId)
    return insertRecord(ctx, tenderDocument, { ...given, ...(await openPlace(ctx, projectId)) }, { action: 'added' })
  },
})
