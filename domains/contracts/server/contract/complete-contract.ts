import { subtractMoney, sumMoney } from '@yingce/finance/money'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contract, contractsContract, contractsRefusals } from '../../contract.ts'
import { knownRecordOf, moneyTurn } from '../known-record.ts'
import { readObligations, readReceivables } from '../read-parts.ts'
import { requirePast } from '../require-past.ts'
import { type Contract, requireContractState } from './require-contract-state.ts'

/** Both sides have done what they owed, and everything is paid. */
export const completeContract = command(contractsContract.completeContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { on: endedOn = ctx.today, ...known }) => {
    await moneyTurn(ctx, known.id)
    const record = await knownRecordOf(ctx, contract, known)
    requireContractState(ctx, record, ['in_force'], { zh: '履行完毕', en: 'completed' })
    requirePast(ctx, endedOn, 'on')
    await requireMet(ctx, record)
    await requirePaid(ctx, record)
    return changeRecord(ctx, contract, record, { state: 'completed', endedOn }, { action: 'completed' })
  },
})

async function requireMet(ctx: Context, record: Contract): Promise<void> {
  const open = (await readObligations(ctx, record)).filter(one => one.state === 'open')
  const [first] = open
  if (first) throw refusal(contractsRefusals, 'contract.obligations_open', { count: open.length, what: first.what })
}

async function requirePaid(ctx: Context, record: Contract): Promise<void> {
  const open = (await readReceivables(ctx, record)).filter(one => one.state === 'open')
  if (open.length === 0) return
  const rest = inThousands(sumMoney(open.map(one => subtractMoney(one.amount, one.paid))))
  throw refusal(contractsRefusals, 'contract.receivables_open', { count: open.length, rest })
}
