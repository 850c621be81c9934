import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contract, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { requirePast } from '../require-past.ts'
import { requireContractState } from './require-contract-state.ts'

/** The contract ends before it is fulfilled, or was never signed. What is still owed on it stays in the receivables. */
export const terminateContract = command(contractsContract.terminateContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { on: endedOn = ctx.today, reason, ...known }) => {
    const record = await knownRecordOf(ctx, contract, known)
    requireContractState(ctx, record, ['approved', 'signing', 'in_force'], { zh: '终止', en: 'terminated' })
    requirePast(ctx, endedOn, 'on')
    const set = { state: 'terminated', endedOn, terminationReason: reason } as const
    return changeRecord(ctx, contract, record, set, { action: 'terminated', note: reason })
  },
})
