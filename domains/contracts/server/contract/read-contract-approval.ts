import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { contract, contractsContract, rescheduling } from '../../contract.ts'

/** What is decided on a contract or a rescheduling; null where it waits for nobody. */
export const readContractApproval = query(contractsContract.contractApproval, {
  allow: whoMay('read', 'contracts'),
  run: async (ctx, { id }) => {
    const asked = (await findRecord(ctx, rescheduling, id)) ? rescheduling : contract
    const { state } = await readRecord(ctx, asked, id)
    return state === 'submitted' ? approvalOf(ctx, id) : null
  },
})
