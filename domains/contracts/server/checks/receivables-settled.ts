import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { receivable } from '../../contract.ts'
import {
  type ContractFacts,
  contractFacts,
  NO_CONTRACT,
  type ReceivableFacts,
  standing,
  verdictOf,
} from './contract-facts.ts'

/**
 * Every receivable is paid, or an instalment of an approved rescheduling whose day has not passed. What is still owed on
 * a terminated contract counts as well.
 */
export const receivablesSettled = defineCheck<Record<string, never>, readonly ContractFacts[]>({
  name: 'contracts.receivables_settled',
  label: { zh: '应收款都已收齐，或有批准的延期协议', en: 'Every receivable paid or under an approved rescheduling' },
  notes: {
    none: NO_CONTRACT,
    no_plan: { zh: '还没有回款计划。', en: 'Nothing is planned yet.' },
    open: { zh: '还差 {rest}，应收日期 {dueOn}。', en: '{rest} are still owed, due on {dueOn}.' },
    broken: {
      zh: '延期协议约定 {dueOn} 付款，还差 {rest}。',
      en: 'By the rescheduling it was to be paid on {dueOn}; {rest} are still owed.',
    },
  },
  params: z.strictObject({}),
  reads: [receivable.type],
  facts: contractFacts,
  judge: (contracts, _, { today }) => {
    const due = contracts.flatMap(one => one.receivables).filter(one => one.state !== 'replaced')
    const open = due.filter(one => !isSettled(one, today))
    const empty = standing(contracts).filter(one => !one.receivables.some(part => part.state !== 'replaced'))
    return verdictOf({
      ...{ have: due.length - open.length, need: due.length + empty.length, where: 'contracts/receivables', seen: due },
      // Contracts that were all terminated without anything owed on them have earned nothing.
      contracts: due.length > 0 ? contracts : standing(contracts),
      missing: [
        ...empty.map(({ id, name }): Missing => ({ recordId: id, label: name, why: { code: 'no_plan', params: {} } })),
        ...open.map(missingOf),
      ],
    })
  },
})

function isSettled({ state, reschedulingId, dueOn }: ReceivableFacts, today: string): boolean {
  return state === 'paid' || (reschedulingId !== null && dueOn >= today)
}

function missingOf({ id, name, amount, paid, dueOn, reschedulingId }: ReceivableFacts): Missing {
  const rest = inThousands(fromMinor(BigInt(amount) - BigInt(paid)))
  const code = reschedulingId === null ? 'open' : 'broken'
  return { recordId: id, label: name, field: 'paid', why: { code, params: { rest, dueOn } } }
}
