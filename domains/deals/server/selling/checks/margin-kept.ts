import { fromMinorUnits, subtractMoney } from '@yingce/finance/money'
import type { Verdict } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { reachesPercent } from '../../../rules/approval-level.ts'
import { proposal } from '../../../selling-contract.ts'
import { type ProposalFacts, proposalFacts } from './proposal-facts.ts'

/** The proposal that counts keeps so many percent of its net amount as margin, or the sponsor approved it below that. */
export const marginKeptCheck = defineCheck<{ percent: number }, readonly ProposalFacts[]>({
  name: 'deals.margin_kept',
  label: {
    zh: '报价毛利率不低于 {percent}%，或由发起人批准',
    en: 'The quote keeps a margin of {percent}% or more, or the sponsor approved less',
  },
  notes: {
    none: { zh: '还没有批准的方案报价', en: 'No proposal is approved yet' },
    below: {
      zh: '第 {number} 版毛利率低于 {percent}%，发起人没有批准过',
      en: 'Version {number} earns less than {percent}%, and the sponsor did not approve it',
    },
    unknown: {
      zh: '第 {number} 版有的行没有成本，算不出毛利率',
      en: 'Some lines of version {number} have no cost, so its margin is not known',
    },
  },
  params: z.strictObject({ percent: z.number().min(0).max(100) }),
  reads: [proposal.type],
  facts: proposalFacts,
  judge: (all, { percent }) => judgeMargin(counting(all), percent),
})

/** What the customer has accepted; before that what was approved for them last. */
function counting(all: readonly ProposalFacts[]): ProposalFacts | undefined {
  return all.find(one => one.state === 'accepted') ?? all.find(one => one.state === 'approved' || one.state === 'sent')
}

function judgeMargin(found: ProposalFacts | undefined, percent: number): Verdict {
  const where = { path: 'deals/proposals' }
  if (!found)
    return {
      ...{ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none', params: {} } },
      ...{ missing: [], where, seen: [] },
    }
  const earned = marginOf(found)
  const passed =
    found.approvedBy === 'sponsor' || (earned !== null && reachesPercent(earned.margin, earned.net, percent))
  const why = { code: earned ? 'below' : 'unknown', params: { number: found.number, percent } }
  const { id, name, number, version } = found
  return {
    ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
    missing: passed ? [] : [{ recordId: id, label: `${name} v${number}`, field: 'total', why }],
    ...{ where, seen: [{ id, version }] },
  }
}

function marginOf({ net, cost }: ProposalFacts): { net: string; margin: string } | null {
  if (net === null || cost === null) return null
  const amount = fromMinorUnits(BigInt(net))
  return { net: amount, margin: subtractMoney(amount, fromMinorUnits(BigInt(cost))) }
}
