import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { contract, contractSignature, contractsContract } from '../../contract.ts'
import { requireContractState } from './require-contract-state.ts'

/** A signature that was recorded wrongly or withdrawn, as long as the contract is not in force. */
export const takeBackSignature = command(contractsContract.takeBackSignature, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { reason, ...known }) => {
    const { contractId } = await readRecord(ctx, contractSignature, known.id)
    const whole = await openRecord(ctx, contract, { id: contractId })
    requireContractState(ctx, whole, ['signing'], { zh: '撤销签署', en: 'freed from a signature' })
    const record = await openRecord(ctx, contractSignature, known)
    const how = { action: 'taken_back', note: reason }
    return changeRecord(ctx, contractSignature, record, { deletedAt: ctx.now }, how)
  },
})
