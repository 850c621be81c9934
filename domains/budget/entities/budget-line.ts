import { defineEntity } from '#kernel/entity/entity.ts'
import { categories } from './categories.ts'

/** Money that a budget gives to one purpose in one month. */
export const budgetLine = defineEntity({
  type: 'budget_line',
  prefix: 'bln',
  module: 'budget',
  place: 'project',
  path: 'budget-lines',
  label: { zh: '预算行', en: 'Budget line' },
  title: 'item',
  search: ['item'],
  list: ['item', 'category', 'campaignId', 'stageKey', 'month', 'amount'],
  editable: [],
  generic: [],
  indexes: [['budgetId'], ['campaignId']],
  fields: {
    budgetId: { kind: 'reference', to: 'budget', label: { zh: '预算', en: 'Budget' }, required: true },
    item: { kind: 'text', label: { zh: '用途', en: 'Purpose' }, required: true, max: 200 },
    category: { kind: 'choice', label: { zh: '类别', en: 'Category' }, required: true, options: categories },
    campaignId: { kind: 'reference', to: 'campaign', label: { zh: '营销活动', en: 'Campaign' } },
    stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, max: 60 },
    month: {
      kind: 'text',
      label: { zh: '月份', en: 'Month' },
      help: { zh: '预计支出的月份，例如 2026-03。', en: 'When it will be spent, for example 2026-03.' },
      required: true,
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$',
      wanted: { zh: '须为年和月，如 2026-03', en: 'must be a year and a month, like 2026-03' },
    },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
    note: { kind: 'note', label: { zh: '测算依据', en: 'How it was worked out' }, max: 2_000 },
  },
})
