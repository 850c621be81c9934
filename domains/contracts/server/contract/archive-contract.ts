import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contract, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { requireContractState } from './require-contract-state.ts'

/** Says under which number the signed contract is kept, and where; said again, it is corrected. */
export const archiveContract = command(contractsContract.archiveContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { archiveNumber, archivedAt, ...known }) => {
    const record = await knownRecordOf(ctx, contract, known)
    requireContractState(ctx, record, ['in_force', 'completed', 'terminated'], { zh: '归档', en: 'archived' })
    const set = { archiveNumber, archivedAt, archivedOn: record.archivedOn ?? ctx.today }
    return changeRecord(ctx, contract, record, set, { action: 'filed' })
  },
})
