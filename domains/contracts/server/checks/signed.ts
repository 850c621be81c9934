import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { contract } from '../../contract.ts'
import { type ContractFacts, contractFacts, NO_CONTRACT, standing, verdictOf } from './contract-facts.ts'

/** Every contract that was not terminated is signed by both sides and has the day from which it binds. */
export const contractsSigned = defineCheck<Record<string, never>, readonly ContractFacts[]>({
  name: 'contracts.signed',
  label: { zh: '合同由双方签署并有生效日期', en: 'Contracts signed by both sides, with effective date' },
  notes: {
    none: NO_CONTRACT,
    draft: { zh: '还没有送审。', en: 'It is not submitted yet.' },
    submitted: { zh: '等待批准。', en: 'It waits for approval.' },
    approved: { zh: '已批准，还没有送签。', en: 'It is approved, but not sent to be signed.' },
    ours: { zh: '我方还没有签署。', en: 'Our side has not signed.' },
    theirs: { zh: '对方还没有签署。', en: 'Their side has not signed.' },
    not_in_force: {
      zh: '双方已签署，还没有登记生效日期。',
      en: 'Both sides have signed; the effective date is missing.',
    },
  },
  params: z.strictObject({}),
  reads: [contract.type],
  facts: contractFacts,
  judge: all => {
    const contracts = standing(all)
    const open = contracts.flatMap(one => {
      const code = lackOf(one)
      return code ? [{ one, code }] : []
    })
    return verdictOf({
      ...{ have: contracts.length - open.length, need: contracts.length, contracts, where: 'contracts' },
      missing: open.map(({ one, code }) => ({
        ...{ recordId: one.id, label: one.name, field: code === 'not_in_force' ? 'effectiveOn' : 'state' },
        why: { code, params: {} },
      })),
      seen: contracts.flatMap(one => one.signatures),
    })
  },
})

function lackOf({ state, signatures, effectiveOn }: ContractFacts): string | null {
  if (state === 'draft' || state === 'submitted' || state === 'approved') return state
  const unsigned = ['ours', 'theirs'].find(party => !signatures.some(one => one.party === party))
  if (unsigned) return unsigned
  return state === 'signing' || effectiveOn === null ? 'not_in_force' : null
}
