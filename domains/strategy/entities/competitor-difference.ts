import { defineEntity } from '#kernel/entity/entity.ts'

/** How we differ from a competitor, and why that matters to the target customers. */
export const competitorDifference = defineEntity({
  type: 'competitor_difference',
  prefix: 'cdf',
  module: 'strategy',
  place: 'project',
  path: 'competitor-differences',
  label: { zh: '与竞争对手的差异', en: 'Difference from a competitor' },
  title: 'difference',
  search: ['difference', 'meaning'],
  list: ['competitorId', 'difference', 'ownerId'],
  editable: ['competitorId', 'difference', 'meaning', 'evidence'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  unique: [['projectId', 'iteration', 'competitorId']],
  fields: {
    competitorId: { kind: 'reference', to: 'competitor', label: { zh: '竞争对手', en: 'Competitor' }, required: true },
    difference: {
      kind: 'text',
      label: { zh: '我们的不同', en: 'Our difference' },
      help: {
        zh: '客户看得见、对手一时学不去的一点。',
        en: 'One thing that customers see and that this competitor cannot soon copy.',
      },
      required: true,
      max: 500,
    },
    meaning: {
      kind: 'note',
      label: { zh: '对目标客户为什么重要', en: 'Why it matters to the target customers' },
      max: 2_000,
    },
    evidence: {
      kind: 'list',
      label: { zh: '依据的洞察', en: 'Insights behind it' },
      max: 20,
      keyedBy: ['insightId'],
      of: { insightId: { kind: 'reference', to: 'insight', label: { zh: '洞察', en: 'Insight' }, required: true } },
    },
  },
})
