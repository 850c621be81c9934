import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { contract } from '../../contract.ts'
import { type ContractFacts, contractFacts, NO_CONTRACT, standing, verdictOf } from './contract-facts.ts'

/** Every obligation of ours is met or waived in writing; a contract without any has not been read. */
export const obligationsMet = defineCheck<Record<string, never>, readonly ContractFacts[]>({
  name: 'contracts.obligations_met',
  label: { zh: '我方的义务都已履行或书面免除', en: 'Every obligation of ours met or waived in writing' },
  notes: {
    none: NO_CONTRACT,
    no_obligation: { zh: '还没有列出我方的义务。', en: 'No obligation of ours is listed yet.' },
    open: { zh: '还没有履行，期限 {dueOn}。', en: 'Not met yet; due on {dueOn}.' },
  },
  params: z.strictObject({}),
  reads: [contract.type],
  facts: contractFacts,
  judge: all => {
    const contracts = standing(all)
    const ours = contracts.flatMap(one => oursOf(one))
    const open = ours.filter(one => one.state === 'open')
    const empty = contracts.filter(one => oursOf(one).length === 0)
    return verdictOf({
      ...{
        have: ours.length - open.length,
        need: ours.length + empty.length,
        contracts,
        where: 'contracts',
        seen: ours,
      },
      missing: [
        ...empty.map(
          ({ id, name }): Missing => ({ recordId: id, label: name, why: { code: 'no_obligation', params: {} } }),
        ),
        ...open.map(
          ({ id, what, dueOn }): Missing => ({
            ...{ recordId: id, label: what, field: 'state', why: { code: 'open', params: { dueOn } } },
          }),
        ),
      ],
    })
  },
})

function oursOf({ obligations }: ContractFacts) {
  return obligations.filter(one => one.party === 'ours')
}
