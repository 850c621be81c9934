import { countedDeliverable, defineDeliverable } from '#domains/process/reads.ts'
import { adPlacement, campaign, channelPartner, contentItem, deviation, productItem, training } from '../contract.ts'
import { type CampaignFacts, campaignsSql } from './checks/campaign-facts.ts'

/**
 * How many campaigns there are, how many lack something of their plan, how many are over. Of the kind `course`, for the
 * stage that carries them out, only those that are over count as done.
 */
const campaigns = defineDeliverable<readonly CampaignFacts[]>({
  type: campaign.type,
  notes: {
    planned: { zh: '{count} 个活动，计划齐全', en: '{count} {count|campaign|campaigns}, fully planned' },
    lacking: {
      zh: '{count} 个活动，{lacking} 个计划不全',
      en: '{count} {count|campaign|campaigns}, {lacking} not fully planned',
    },
    underway: { zh: '{count} 个活动，已结束 {over} 个', en: '{over} of {count} {count|campaign|campaigns} over' },
  },
  facts: campaignsSql,
  summarise: (all, kind) => {
    const count = all.length
    const over = all.filter(one => one.state === 'finished' || one.state === 'stopped').length
    const lacking = all.filter(one => one.state === 'planned' && !isFullyPlanned(one)).length
    if (count === 0) return { count, done: 0, line: null }
    const underway = kind === 'course' || all.some(one => one.state !== 'planned')
    if (underway) return { count, done: over, line: { code: 'underway', params: { count, over } } }
    return { count, done: count - lacking, line: { code: lacking ? 'lacking' : 'planned', params: { count, lacking } } }
  },
})

function isFullyPlanned(one: CampaignFacts): boolean {
  const dated = one.start !== null && one.finish !== null && !one.toReplan
  return one.owned && dated && one.budgetMinor !== null && one.metric && one.kpiTarget !== null && one.goal
}

/** Deviations are done when they are answered; those that vanished do not count. */
const deviations = countedDeliverable(deviation, {
  ...{ done: 'answered', gone: 'gone' },
  words: { zh: '{count} 项偏差，已说明 {done} 项', en: '{done} of {count} {count|deviation|deviations} answered' },
})

/** What the campaigns show is done when it is out; what was dropped does not count. */
const content = countedDeliverable(contentItem, {
  ...{ done: 'published', gone: 'dropped' },
  words: { zh: '{count} 项内容，已发布 {done} 项', en: '{done} of {count} {count|piece|pieces} published' },
})

/** A product is done when it is out; what was dropped does not count. */
const products = countedDeliverable(productItem, {
  ...{ done: 'released', gone: 'dropped' },
  words: { zh: '{count} 个产品开发项，已上市 {done} 个', en: '{done} of {count} {count|product|products} released' },
})

/** An ad is done when it is settled; what was cancelled does not count. */
const ads = countedDeliverable(adPlacement, {
  ...{ done: 'ended', gone: 'cancelled' },
  words: { zh: '{count} 项广告，已结束 {done} 项', en: '{done} of {count} {count|ad|ads} over' },
})

const partners = countedDeliverable(channelPartner, {
  ...{ done: 'active', gone: 'ended' },
  words: { zh: '{count} 个渠道商，合作中 {done} 个', en: '{done} of {count} channel {count|partner|partners} active' },
})

const trainings = countedDeliverable(training, {
  ...{ done: 'tested', gone: 'cancelled' },
  words: { zh: '{count} 场培训，已考核 {done} 场', en: '{done} of {count} {count|training|trainings} tested' },
})

export const campaignsDeliverables = [campaigns, deviations, content, products, ads, partners, trainings]
