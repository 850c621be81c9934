import { defineEntity } from '#kernel/entity/entity.ts'

/** Where the money of a budget comes from, and from when on it may be spent. */
export const fundingSource = defineEntity({
  type: 'funding_source',
  prefix: 'fsr',
  module: 'budget',
  place: 'project',
  path: 'funding-sources',
  label: { zh: '资金来源', en: 'Funding source' },
  title: 'name',
  list: ['name', 'amount', 'availableFrom', 'conditions'],
  editable: [],
  generic: [],
  indexes: [['budgetId']],
  fields: {
    budgetId: { kind: 'reference', to: 'budget', label: { zh: '预算', en: 'Budget' }, required: true },
    name: { kind: 'text', label: { zh: '来源', en: 'Source' }, required: true, max: 200 },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
    availableFrom: {
      kind: 'date',
      label: { zh: '可用日期', en: 'Available from' },
      help: {
        zh: '从这一天所在的月份起计入可用资金。',
        en: 'Counts as available from the month of this day on.',
      },
      required: true,
    },
    conditions: { kind: 'note', label: { zh: '使用条件', en: 'Conditions' }, max: 2_000 },
  },
})
