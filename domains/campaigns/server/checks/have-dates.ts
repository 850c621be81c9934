import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan has dates that lie inside the project, confirmed for this iteration. */
export const haveDates = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.have_dates',
  label: { zh: '每个活动都有起止日期', en: 'Every campaign has its dates' },
  notes: {
    ...everyNotes,
    no_dates: { zh: '没有起止日期。', en: 'It has no dates.' },
    to_replan: {
      zh: '日期沿用自上一轮，还没有重新确认。',
      en: 'Its dates come from the iteration before and are not confirmed.',
    },
    backwards: { zh: '结束 {finish} 早于开始 {start}。', en: 'It ends on {finish}, before it starts on {start}.' },
    before_project: {
      zh: '开始 {start} 早于项目开始 {bound}。',
      en: 'It starts on {start}, before the project does on {bound}.',
    },
    after_project: {
      zh: '结束 {finish} 晚于项目结束 {bound}。',
      en: 'It ends on {finish}, after the project does on {bound}.',
    },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: (campaigns, _params, place) =>
    everyCampaign(campaigns.filter(isPlanned), 'start', one => lack(one, place.project)),
})

function lack({ start, finish, toReplan }: CampaignFacts, project: GatePlace['project']) {
  if (start === null || finish === null) return { code: 'no_dates', params: {} }
  if (toReplan) return { code: 'to_replan', params: {} }
  if (finish < start) return { code: 'backwards', params: { start, finish } }
  if (start < project.start) return { code: 'before_project', params: { start, bound: project.start } }
  if (finish > project.finish) return { code: 'after_project', params: { finish, bound: project.finish } }
  return null
}
