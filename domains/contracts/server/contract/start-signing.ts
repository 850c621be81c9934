import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contract, contractsContract } from '../../contract.ts'
import { requireContractState } from './require-contract-state.ts'

/** The approved contract goes to both sides to be signed. */
export const startSigning = command(contractsContract.startSigning, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, contract, known)
    requireContractState(ctx, record, ['approved'], { zh: '送签', en: 'sent to be signed' })
    return changeRecord(ctx, contract, record, { state: 'signing' }, { action: 'signing' })
  },
})
