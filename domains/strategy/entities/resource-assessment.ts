import { defineEntity } from '#kernel/entity/entity.ts'

/** What the firm has of a resource against what the strategy needs of it, and how a gap is filled, by whom. */
export const resourceAssessment = defineEntity({
  type: 'resource_assessment',
  prefix: 'rsa',
  module: 'strategy',
  place: 'project',
  path: 'resource-assessments',
  label: { zh: '资源评估', en: 'Resource assessment' },
  title: 'resource',
  search: ['resource', 'have', 'need', 'answer'],
  list: ['resource', 'kind', 'have', 'need', 'gap', 'answer', 'answeredById'],
  editable: ['resource', 'kind', 'have', 'need', 'gap', 'answer', 'answeredById'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    resource: {
      kind: 'text',
      label: { zh: '资源', en: 'Resource' },
      help: { zh: '具体到能数的一项，如“外呼团队”。', en: 'One that can be counted, like the calling team.' },
      required: true,
      max: 200,
    },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        people: { zh: '人员', en: 'People' },
        funds: { zh: '资金', en: 'Funds' },
        technology: { zh: '技术', en: 'Technology' },
        channels: { zh: '渠道', en: 'Channels' },
        brand: { zh: '品牌', en: 'Brand' },
        information: { zh: '信息', en: 'Information' },
      },
    },
    have: { kind: 'note', label: { zh: '我们有什么', en: 'What we have' }, max: 2_000 },
    need: { kind: 'note', label: { zh: '策略需要什么', en: 'What the strategy needs' }, max: 2_000 },
    gap: {
      kind: 'choice',
      label: { zh: '有没有缺口', en: 'Is there a gap?' },
      options: { no: { zh: '够用', en: 'Enough' }, yes: { zh: '有缺口', en: 'There is a gap' } },
    },
    answer: {
      kind: 'note',
      label: { zh: '缺口怎么补', en: 'How the gap is filled' },
      help: { zh: '补上、借用、外包，或改策略。', en: 'Get it, borrow it, buy it in, or change the strategy.' },
      max: 2_000,
    },
    answeredById: { kind: 'person', label: { zh: '由谁补', en: 'Who fills it' } },
  },
})
