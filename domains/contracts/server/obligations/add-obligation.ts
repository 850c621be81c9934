import { requireReadableBy } from '#domains/process/reads.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { contract, contractObligation, contractsContract } from '../../contract.ts'
import { requireContractState } from '../contract/require-contract-state.ts'
import { knownRecordOf } from '../known-record.ts'

/** Writes down what a side owes; also later, where the contract was read again. Who adds it sees to it, if nobody is named. */
export const addObligation = command(contractsContract.addObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { contractId, ...given }) => {
    const whole = await knownRecordOf(ctx, contract, { id: contractId })
    requireCreate(ctx, contractObligation, whole.projectId)
    const alive = ['draft', 'approved', 'signing', 'in_force'] as const
    requireContractState(ctx, whole, alive, { zh: '补充义务', en: 'given an obligation' })
    const { projectId, iteration } = whole
    const values = { ...given, contractId, projectId, iteration, ownerId: given.ownerId ?? ctx.actor.personId }
    const personId = values.ownerId
    await requireReadableBy(ctx, contractObligation, { ...values, id: '' }, { field: 'ownerId', personId })
    return insertRecord(ctx, contractObligation, values)
  },
})
