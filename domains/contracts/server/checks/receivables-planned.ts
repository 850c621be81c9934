import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { receivable } from '../../contract.ts'
import { type ContractFacts, contractFacts, NO_CONTRACT, standing, verdictOf } from './contract-facts.ts'

/** The receivables of every contract add up to its amount, exactly. */
export const receivablesPlanned = defineCheck<Record<string, never>, readonly ContractFacts[]>({
  name: 'contracts.receivables_planned',
  label: { zh: '回款计划与合同金额一致', en: 'Receivables planned to the amount of each contract' },
  notes: {
    none: NO_CONTRACT,
    no_plan: { zh: '还没有回款计划。', en: 'Nothing is planned yet.' },
    short: { zh: '计划比合同金额少 {gap}。', en: 'The plan is {gap} less than the contract.' },
    over: { zh: '计划比合同金额多 {gap}。', en: 'The plan is {gap} more than the contract.' },
  },
  params: z.strictObject({}),
  reads: [receivable.type],
  facts: contractFacts,
  judge: all => {
    const contracts = standing(all)
    const open = contracts.flatMap(one => {
      const why = gapOf(one)
      return why ? [{ recordId: one.id, label: one.name, why }] : []
    })
    return verdictOf({
      ...{ have: contracts.length - open.length, need: contracts.length, contracts },
      ...{ where: 'contracts/receivables', missing: open, seen: contracts.flatMap(one => one.receivables) },
    })
  },
})

function gapOf({ amount, receivables }: ContractFacts) {
  const plan = receivables.filter(one => one.state !== 'replaced')
  if (plan.length === 0) return { code: 'no_plan', params: {} }
  const gap = BigInt(amount) - plan.reduce((sum, one) => sum + BigInt(one.amount), 0n)
  if (gap === 0n) return null
  return { code: gap > 0n ? 'short' : 'over', params: { gap: inThousands(fromMinor(gap > 0n ? gap : -gap)) } }
}
