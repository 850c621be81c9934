import { defineDeliverable } from '#domains/process/reads.ts'
import { acceptanceItem, acceptanceReport, deliveryItem } from '../contract.ts'
import { type DeliveryFacts, deliveryFacts } from './checks/delivery-facts.ts'
import { type ItemFacts, isSettled, itemFacts } from './checks/items-passed.ts'
import { finalReportFacts, type ReportFacts } from './checks/report-facts.ts'

/** How much is promised, and how much of it the customer has accepted. */
export const deliveriesDeliverable = defineDeliverable<readonly DeliveryFacts[]>({
  type: deliveryItem.type,
  notes: {
    delivered: {
      zh: '{count} 个交付项，已交付 {over} 个，已验收 {done} 个',
      en: '{count} {count|item|items}, {over} delivered, {done} accepted',
    },
  },
  facts: deliveryFacts,
  summarise: all => {
    const [count, done] = [all.length, all.filter(one => one.state === 'accepted').length]
    const over = done + all.filter(one => one.state === 'delivered').length
    return { count, done, line: count === 0 ? null : { code: 'delivered', params: { count, over, done } } }
  },
})

/** How many points of acceptance there are, and how many are settled. */
export const itemsDeliverable = defineDeliverable<readonly ItemFacts[]>({
  type: acceptanceItem.type,
  notes: {
    settled: {
      zh: '{count} 个验收项，{done} 个合格或书面让步',
      en: '{done} of {count} acceptance {count|item|items} passed or conceded',
    },
  },
  facts: itemFacts,
  summarise: all => {
    const [count, done] = [all.length, all.filter(isSettled).length]
    return { count, done, line: count === 0 ? null : { code: 'settled', params: { count, done } } }
  },
})

/** The report of the final acceptance, and whether the customer has signed it. */
export const reportDeliverable = defineDeliverable<readonly ReportFacts[]>({
  type: acceptanceReport.type,
  notes: {
    draft: { zh: '终验报告起草中', en: 'Final report in draft' },
    submitted: { zh: '终验报告待客户签署', en: 'Final report with the customer' },
    signed: { zh: '终验报告已签署', en: 'Final report signed' },
  },
  facts: finalReportFacts,
  summarise: ([newest]) => ({
    count: newest ? 1 : 0,
    done: newest?.state === 'signed' ? 1 : 0,
    line: newest ? { code: newest.state, params: {} } : null,
  }),
})
