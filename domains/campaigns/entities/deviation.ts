import { defineEntity } from '#kernel/entity/entity.ts'

/** What went otherwise than planned in one respect of a campaign, and what was done about it. The product finds it. */
export const deviation = defineEntity({
  type: 'deviation',
  prefix: 'dvn',
  module: 'campaigns',
  place: 'project',
  path: 'deviations',
  label: { zh: '计划偏差', en: 'Plan deviation' },
  title: 'subject',
  search: ['subject'],
  list: ['subject', 'kind', 'planned', 'actual', 'days', 'percent', 'state'],
  editable: [],
  generic: [],
  indexes: [['state']],
  unique: [['campaignId', 'kind']],
  fields: {
    subject: { kind: 'text', label: { zh: '对象', en: 'Of what' }, required: true, max: 200 },
    campaignId: {
      kind: 'reference',
      loose: true,
      to: 'campaign',
      label: { zh: '营销活动', en: 'Campaign' },
      required: true,
    },
    kind: {
      kind: 'choice',
      label: { zh: '偏差', en: 'In what' },
      required: true,
      options: {
        start: { zh: '开始日期', en: 'Start' },
        finish: { zh: '结束日期', en: 'Finish' },
        money: { zh: '费用', en: 'Money' },
      },
    },
    planned: { kind: 'text', label: { zh: '计划', en: 'Planned' }, required: true, max: 40 },
    actual: { kind: 'text', label: { zh: '实际', en: 'Actual' }, required: true, max: 40 },
    days: {
      kind: 'integer',
      label: { zh: '相差天数', en: 'Days' },
      help: { zh: '正数为推迟，负数为提前。', en: 'Late where positive, early where negative.' },
    },
    difference: {
      kind: 'money',
      label: { zh: '相差金额', en: 'Difference' },
      help: { zh: '正数为超支，负数为少花。', en: 'Overspent where positive, underspent where negative.' },
    },
    percent: {
      kind: 'decimal',
      label: { zh: '相差百分比', en: 'Percent' },
      help: { zh: '没有预算而有支出时为空。', en: 'Empty where money was spent without a budget.' },
      scale: 1,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待处理', en: 'Open' },
        answered: { zh: '已说明', en: 'Answered' },
        gone: { zh: '已消除', en: 'Gone' },
      },
    },
    cause: { kind: 'note', label: { zh: '原因', en: 'Cause' }, max: 4_000 },
    measure: { kind: 'note', label: { zh: '措施', en: 'Measure' }, max: 4_000 },
    answeredById: { kind: 'person', label: { zh: '说明人', en: 'Answered by' } },
    answeredOn: { kind: 'date', label: { zh: '说明日期', en: 'Answered on' } },
  },
})
