import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { campaignsContract, contentItem } from '../contract.ts'

/** Whom a piece of content waits for, and what was said about it; null where nobody ever asked. */
export const readContentApproval = query(campaignsContract.contentApproval, {
  allow: whoMay('read', 'campaigns'),
  run: async (ctx, { id }) => approvalOf(ctx, (await readRecord(ctx, contentItem, id)).id),
})
