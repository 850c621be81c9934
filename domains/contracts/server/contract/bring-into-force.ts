import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contract, contractsContract, contractsRefusals, type Party, parties } from '../../contract.ts'
import { readSignatures } from '../read-parts.ts'
import { type Contract, requireContractState } from './require-contract-state.ts'

/** The contract binds from a day on, both sides having signed it. */
export const bringIntoForce = command(contractsContract.bringIntoForce, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { effectiveOn, endsOn: given, ...known }) => {
    const record = await openRecord(ctx, contract, known)
    requireContractState(ctx, record, ['signing'], { zh: '生效', en: 'brought into force' })
    await requireBoth(ctx, record)
    const endsOn = given === undefined ? record.endsOn : given
    if (endsOn !== null && endsOn < effectiveOn)
      throw refusal(contractsRefusals, 'contract.ends_early', { endsOn, effectiveOn }, { field: 'endsOn' })
    return changeRecord(ctx, contract, record, { state: 'in_force', effectiveOn, endsOn }, { action: 'in_force' })
  },
})

async function requireBoth(ctx: Context, record: Contract): Promise<void> {
  const signed = new Set((await readSignatures(ctx, record)).map(one => one.party))
  const open = (Object.keys(parties) as Party[]).filter(party => !signed.has(party))
  if (open.length === 0) return
  const party = open.map(one => parties[one][ctx.locale]).join(ctx.locale === 'zh' ? '和' : ', ')
  throw refusal(contractsRefusals, 'contract.signature_missing', { party })
}
