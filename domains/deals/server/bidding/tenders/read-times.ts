import { readCalendar } from '#domains/plan/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { legalTimes } from '../../../bidding/rules/legal-times.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { timeFacts } from './times-of.ts'

/** The times that the law sets for a tender, held against what was published. */
export const readTenderTimes = query(biddingContract.tenderTimes, {
  allow: whoMay('read', 'deals'),
  run: async (ctx, { id }) =>
    legalTimes(await timeFacts(ctx, await readRecord(ctx, tender, id)), await readCalendar(ctx)),
})
