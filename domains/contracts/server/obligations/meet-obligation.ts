import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { Label } from '#kernel/entity/field.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contract, contractObligation, contractsContract } from '../../contract.ts'
import { requireContractState } from '../contract/require-contract-state.ts'
import { knownRecordOf } from '../known-record.ts'
import { requirePast } from '../require-past.ts'
import { type Obligation, requireObligationState } from './require-obligation-state.ts'

/** A side has done what it owed, and there is something to show for it. */
export const meetObligation = command(contractsContract.meetObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { on: metOn = ctx.today, evidence, ...known }) => {
    const record = await knownRecordOf(ctx, contractObligation, known)
    requireObligationState(ctx, record, ['open'], { zh: '记为已履行', en: 'recorded as met' })
    await requireInForce(ctx, record, { zh: '履行', en: 'fulfilled' })
    requirePast(ctx, metOn, 'on')
    return changeRecord(ctx, contractObligation, record, { state: 'met', metOn, evidence }, { action: 'met' })
  },
})

/** An obligation moves while its contract binds. */
export async function requireInForce(ctx: Context, { contractId }: Obligation, verb: Label): Promise<void> {
  const whole = await findRecord(ctx, contract, contractId, { lock: true })
  if (whole) requireContractState(ctx, whole, ['in_force'], verb)
}
