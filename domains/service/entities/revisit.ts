import { defineEntity } from '#kernel/entity/entity.ts'

/** One look at how a customer is doing. While its plan runs there is always a next one with a day. */
export const revisit = defineEntity({
  type: 'revisit',
  prefix: 'rvs',
  module: 'service',
  place: 'project',
  path: 'revisits',
  label: { zh: '回访', en: 'Revisit' },
  title: 'customer',
  search: ['customer', 'usage', 'feedback', 'spokenWith'],
  list: ['customer', 'dueOn', 'state', 'doneOn', 'spokenWith', 'ownerId'],
  editable: [],
  generic: [],
  indexes: [['ownerId', 'state', 'dueOn'], ['carePlanId']],
  fields: {
    customer: { kind: 'text', label: { zh: '客户', en: 'Customer' }, required: true, max: 200 },
    carePlanId: { kind: 'reference', to: 'care_plan', label: { zh: '关怀计划', en: 'Care plan' }, required: true },
    dueOn: { kind: 'date', label: { zh: '计划日期', en: 'Due on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '待回访', en: 'Planned' },
        done: { zh: '已回访', en: 'Done' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    doneOn: { kind: 'date', label: { zh: '回访日期', en: 'Done on' } },
    spokenWith: {
      kind: 'text',
      label: { zh: '和谁谈的', en: 'Spoken with' },
      help: { zh: '客户方的姓名和职务。', en: 'Name and function at the customer.' },
      max: 200,
    },
    usage: {
      kind: 'note',
      label: { zh: '使用情况', en: 'How it is used' },
      help: { zh: '谁在用、用得多不多、哪些功能没用起来。', en: 'Who uses it, how much, and what lies idle.' },
      max: 4_000,
    },
    feedback: {
      kind: 'note',
      label: { zh: '反馈', en: 'Feedback' },
      help: { zh: '客户满意什么，希望改什么。', en: 'What they are content with, and what they want changed.' },
      max: 4_000,
    },
  },
})
