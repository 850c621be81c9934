import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contract, contractsContract } from '../../contract.ts'
import { requireContractState } from './require-contract-state.ts'

/** Takes the contract back while nobody has decided on it. */
export const withdrawContract = command(contractsContract.withdrawContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, contract, known)
    requireContractState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, contract, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
