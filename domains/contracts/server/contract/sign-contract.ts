import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contract, contractSignature, contractsContract, contractsRefusals, parties } from '../../contract.ts'
import { readSignatures } from '../read-parts.ts'
import { requirePast } from '../require-past.ts'
import { contractHash } from './contract-hash.ts'
import { type Contract, requireContractState } from './require-contract-state.ts'

type Signature = RecordOf<typeof contractSignature>
type Given = Pick<Signature, 'party' | 'signedBy' | 'role' | 'signedOn' | 'how' | 'evidence'>

/** One of us records that a side has signed, and by what that can be shown. */
export const signContract = command(contractsContract.signContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, contract, { id, version })
    requireCreate(ctx, contractSignature, record.projectId)
    return recordSignature(ctx, record, given)
  },
})

/** The contract is locked: two who record the same side come one after the other. */
export async function recordSignature(ctx: Context, record: Contract, given: Given): Promise<Signature> {
  requireContractState(ctx, record, ['signing'], { zh: '签署', en: 'signed' })
  requirePast(ctx, given.signedOn, 'signedOn')
  const stands = (await readSignatures(ctx, record)).find(one => one.party === given.party)
  if (stands) {
    const party = parties[given.party][ctx.locale]
    throw refusal(
      contractsRefusals,
      'contract_signature.exists',
      { party, signedBy: stands.signedBy },
      { field: 'party' },
    )
  }
  const { id: contractId, projectId, iteration } = record
  const values = { ...given, contractId, projectId, iteration, hash: contractHash(record) }
  return insertRecord(ctx, contractSignature, values, { action: 'signed' })
}
