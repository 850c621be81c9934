import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { changeRequest, riskContract } from '../../contract.ts'

/** Whom a change waits for, and what was said about it; null where nobody ever asked. */
export const readChangeApproval = query(riskContract.changeApproval, {
  allow: whoMay('read', 'risk'),
  run: async (ctx, { id }) => approvalOf(ctx, (await readRecord(ctx, changeRequest, id)).id),
})
