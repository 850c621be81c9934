import { defineEntity } from '#kernel/entity/entity.ts'

/** A chance in the market: for whom, how large, until when. It stays open until it is taken or dropped, with the reason. */
export const marketOpportunity = defineEntity({
  type: 'market_opportunity',
  prefix: 'mop',
  module: 'research',
  place: 'project',
  path: 'market-opportunities',
  label: { zh: '市场机会', en: 'Market opportunity' },
  title: 'statement',
  search: ['statement', 'audience', 'sizeBasis'],
  list: ['statement', 'audience', 'state', 'size', 'windowUntil', 'ownerId'],
  editable: ['statement', 'audience', 'size', 'sizeBasis', 'windowFrom', 'windowUntil', 'insights'],
  generic: ['create', 'update', 'remove'],
  periods: [['windowFrom', 'windowUntil']],
  frozen: { field: 'state', in: ['taken', 'dropped'] },
  fields: {
    statement: {
      kind: 'text',
      label: { zh: '机会', en: 'Opportunity' },
      help: {
        zh: '谁有什么没被满足，我们能做什么。',
        en: 'Whose need is not met, and what we could do about it.',
      },
      required: true,
      max: 300,
    },
    audience: { kind: 'text', label: { zh: '目标人群', en: 'For whom' }, max: 300 },
    size: { kind: 'money', label: { zh: '规模估计', en: 'Estimated size' }, min: 0 },
    sizeBasis: {
      kind: 'note',
      label: { zh: '估计依据', en: 'Basis of the estimate' },
      help: {
        zh: '怎么算出来的；算不出金额的，写明有多少客户、多大用量。',
        en: 'How it was computed. Where no amount can be given: how many customers, how much they use.',
      },
      max: 2_000,
    },
    windowFrom: { kind: 'date', label: { zh: '窗口起始', en: 'Window from' } },
    windowUntil: { kind: 'date', label: { zh: '窗口截止', en: 'Window until' } },
    insights: {
      kind: 'list',
      label: { zh: '依据的洞察', en: 'Insights behind it' },
      max: 20,
      keyedBy: ['insightId'],
      of: { insightId: { kind: 'reference', to: 'insight', label: { zh: '洞察', en: 'Insight' }, required: true } },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待定', en: 'Open' },
        taken: { zh: '已抓住', en: 'Taken' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    decidedOn: { kind: 'date', label: { zh: '决定日期', en: 'Decided on' } },
    decidedBy: { kind: 'person', label: { zh: '决定人', en: 'Decided by' } },
    decideReason: { kind: 'note', label: { zh: '决定的理由', en: 'Why it was decided so' }, max: 2_000 },
  },
})
