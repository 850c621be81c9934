import { requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contract, contractObligation, contractsContract, contractsRefusals } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { type Obligation, requireObligationState } from './require-obligation-state.ts'

/** Corrects an obligation. Once the contract was submitted, only who sees to it and until when. */
export const changeObligation = command(contractsContract.changeObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { set, ...known }) => {
    const record = await knownRecordOf(ctx, contractObligation, known)
    requireObligationState(ctx, record, ['open'], { zh: '修改', en: 'changed' })
    const says = { what: record.what, party: record.party, ...set }
    if (says.what !== record.what || says.party !== record.party) await requireDraft(ctx, record)
    if (set.ownerId) {
      const target = { field: 'ownerId', personId: set.ownerId }
      await requireReadableBy(ctx, contractObligation, { ...record, ownerId: set.ownerId }, target)
    }
    return changeRecord(ctx, contractObligation, record, set)
  },
})

/** What was agreed stays: it is waived in writing instead. */
export async function requireDraft(ctx: Context, { contractId }: Pick<Obligation, 'contractId'>): Promise<void> {
  const whole = await findRecord(ctx, contract, contractId, { lock: true })
  if (whole && whole.state !== 'draft')
    throw refusal(contractsRefusals, 'contract_obligation.agreed', { name: whole.name })
}
