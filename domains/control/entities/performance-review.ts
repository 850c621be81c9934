import { defineEntity } from '#kernel/entity/entity.ts'
import { scores } from './scores.ts'

/** How somebody's work in a period was, in time, in quality and in quantity: judged by who leads the project. */
export const performanceReview = defineEntity({
  type: 'performance_review',
  prefix: 'prv',
  module: 'control',
  place: 'project',
  path: 'performance-reviews',
  label: { zh: '绩效评估', en: 'Performance review' },
  title: 'name',
  list: ['personId', 'periodStart', 'periodEnd', 'timeScore', 'qualityScore', 'quantityScore', 'state'],
  editable: [],
  generic: [],
  ofIteration: true,
  indexes: [['personId']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    personId: { kind: 'person', label: { zh: '成员', en: 'Person' }, required: true },
    periodStart: { kind: 'date', label: { zh: '期间开始', en: 'Period from' }, required: true },
    periodEnd: { kind: 'date', label: { zh: '期间结束', en: 'Period to' }, required: true },
    timeScore: { kind: 'choice', label: { zh: '按时', en: 'In time' }, options: scores },
    timeNote: { kind: 'note', label: { zh: '按时：依据', en: 'In time: why' }, max: 2_000 },
    qualityScore: { kind: 'choice', label: { zh: '质量', en: 'Quality' }, options: scores },
    qualityNote: { kind: 'note', label: { zh: '质量：依据', en: 'Quality: why' }, max: 2_000 },
    quantityScore: { kind: 'choice', label: { zh: '数量', en: 'Quantity' }, options: scores },
    quantityNote: { kind: 'note', label: { zh: '数量：依据', en: 'Quantity: why' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: { draft: { zh: '评估中', en: 'Draft' }, final: { zh: '已定稿', en: 'Final' } },
    },
    finalOn: { kind: 'date', label: { zh: '定稿日期', en: 'Final on' } },
  },
})
