import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsContract, contractsRefusals, receivable } from '../../contract.ts'
import { contractForMoney } from './contract-for-money.ts'

const PLANNED_IN = ['draft', 'submitted', 'approved', 'signing', 'in_force'] as const

/** Plans what the other side pays, and until when. Who adds it sees to it, if nobody is named. */
export const addReceivable = command(contractsContract.addReceivable, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { contractId, ...given }) => {
    const verb = { zh: '增加应收款', en: 'given a receivable' }
    const whole = await contractForMoney(ctx, receivable, contractId, PLANNED_IN, verb)
    requireAmount(given.amount)
    const { projectId, iteration, currency } = whole
    const ownerId = given.ownerId ?? ctx.actor.personId
    const values = { ...given, ownerId, contractId, projectId, iteration, currency, paid: '0.00' }
    await requireReadableBy(ctx, receivable, { ...values, id: '' }, { field: 'ownerId', personId: ownerId })
    return insertRecord(ctx, receivable, values)
  },
})

export function requireAmount(amount: string | undefined): void {
  if (amount !== undefined && !/[1-9]/.test(amount))
    throw refusal(contractsRefusals, 'receivable.no_amount', {}, { field: 'amount' })
}
