import type { Missing, Verdict } from '@yingce/process/gate'
import { z } from 'zod'
import { budget } from '#domains/budget/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan has a budget, be it zero, and together they stay within the project's budget. */
export const haveBudget = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.have_budget',
  label: { zh: '每个活动都有预算', en: 'Every campaign has a budget' },
  notes: {
    ...everyNotes,
    no_budget: { zh: '没有填写预算；不花钱的活动填 0。', en: 'It has no budget. One that costs nothing has 0.' },
    together: { zh: '活动预算合计', en: 'All campaigns together' },
    beyond: {
      zh: '各活动合计 {campaigns}，项目预算的支出只有 {lines}。',
      en: 'They add up to {campaigns}, but the project’s budget holds {lines} only.',
    },
  },
  params: z.strictObject({}),
  reads: [campaign.type, budget.type],
  facts: campaignsSql,
  judge: campaigns => {
    const planned = campaigns.filter(isPlanned)
    return withinLines(everyCampaign(planned, 'budget', lack), planned)
  },
})

function lack(one: CampaignFacts) {
  return one.budgetMinor === null ? { code: 'no_budget', params: {} } : null
}

/** Where there is no budget yet, its own criterion says so. */
function withinLines(verdict: Verdict, campaigns: readonly CampaignFacts[]): Verdict {
  const lines = campaigns[0]?.linesMinor ?? null
  const total = campaigns.reduce((sum, one) => sum + BigInt(one.budgetMinor ?? 0), 0n)
  if (lines === null || total <= BigInt(lines)) return verdict
  const [have, need] = [fromMinor(BigInt(lines)), fromMinor(total)]
  const params = { campaigns: inThousands(need), lines: inThousands(have) }
  const missing: Missing[] = [...verdict.missing, { label: 'together', why: { code: 'beyond', params } }]
  const sums = verdict.passed ? { have, need, where: { path: 'budget' } } : {}
  return { ...verdict, ...sums, passed: false, missing, missingCount: verdict.missingCount + 1 }
}
