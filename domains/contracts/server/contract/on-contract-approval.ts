import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contract } from '../../contract.ts'

/** What becomes of a contract when its approval ends. */
export const onContractApproval = whenApprovalEnds(contract, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, contract, id, { lock: true })
  if (record?.state !== 'submitted') return
  await changeRecord(ctx, contract, record, { state: how === 'approved' ? 'approved' : 'draft' }, trace)
})
