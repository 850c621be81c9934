import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contract, contractsContract, contractsRefusals } from '../../contract.ts'
import { readSignatures } from '../read-parts.ts'
import { requireContractState } from './require-contract-state.ts'

/** Makes an approved contract a draft again, where the other side wants something else. Nobody may have signed it. */
export const reviseContract = command(contractsContract.reviseContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, contract, known)
    requireContractState(ctx, record, ['approved', 'signing'], { zh: '修改', en: 'revised' })
    const { length: count } = await readSignatures(ctx, record)
    if (count > 0) throw refusal(contractsRefusals, 'contract.signed_already', { count })
    return changeRecord(ctx, contract, record, { state: 'draft' }, { action: 'revised', note: reason })
  },
})
