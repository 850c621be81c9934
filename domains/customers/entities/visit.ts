import { defineEntity } from '#kernel/entity/entity.ts'
import { TIME_OF_DAY } from '../rules/time-of-day.ts'

/** A visit to a customer: planned, then done with its minutes or cancelled. Its owner is who goes there. */
export const visit = defineEntity({
  type: 'visit',
  prefix: 'vis',
  module: 'customers',
  place: 'project',
  path: 'visits',
  label: { zh: '拜访', en: 'Visit' },
  title: 'purpose',
  search: ['purpose', 'whom', 'place', 'minutes'],
  list: ['purpose', 'customerId', 'state', 'visitOn', 'intention', 'nextOn', 'ownerId'],
  editable: ['purpose', 'visitOn', 'visitAt', 'place', 'contactId', 'whom', 'companions'],
  onCreate: ['customerId'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['done', 'cancelled'] },
  indexes: [['visitOn'], ['customerId'], ['nextOn'], ['contactId']],
  fields: {
    purpose: {
      kind: 'text',
      label: { zh: '目的', en: 'Purpose' },
      help: {
        zh: '想谈成什么，如“弄清楚改造预算由谁定”。',
        en: 'What is to come of it: “learn who decides the budget”.',
      },
      required: true,
      max: 200,
    },
    customerId: {
      kind: 'reference',
      to: 'customer',
      label: { zh: '客户', en: 'Customer' },
      help: { zh: '不选就是本项目的客户。', en: 'The customer of the project where it is left empty.' },
    },
    visitOn: { kind: 'date', label: { zh: '拜访日期', en: 'Day' }, required: true },
    visitAt: {
      kind: 'text',
      label: { zh: '时间', en: 'Time' },
      max: 60,
      pattern: TIME_OF_DAY,
      wanted: { zh: '须为 09:30 或 09:30–11:00 这样的时间', en: 'must be a time such as 09:30 or 09:30–11:00' },
    },
    place: { kind: 'text', label: { zh: '地点', en: 'Place' }, max: 300 },
    contactId: { kind: 'reference', to: 'contact', label: { zh: '见谁', en: 'Whom to meet' } },
    whom: { kind: 'text', label: { zh: '还见哪些人', en: 'Who else is there' }, max: 300 },
    companions: { kind: 'text', label: { zh: '同行的同事', en: 'Colleagues who come along' }, max: 300 },
    checkedInAt: { kind: 'instant', label: { zh: '签到时间', en: 'Checked in at' } },
    checkedInPlace: { kind: 'text', label: { zh: '签到地点', en: 'Checked in where' }, max: 300 },
    doneOn: { kind: 'date', label: { zh: '实际日期', en: 'Took place on' } },
    minutes: {
      kind: 'note',
      label: { zh: '纪要', en: 'Minutes' },
      help: {
        zh: '谈了什么，对方怎么说，答应了什么。',
        en: 'What was talked about, what they said, what was promised.',
      },
      max: 8_000,
    },
    intention: {
      kind: 'choice',
      label: { zh: '意向', en: 'Intention' },
      options: {
        strong: { zh: '明确要买', en: 'Wants to buy' },
        interested: { zh: '有兴趣', en: 'Interested' },
        waiting: { zh: '还在观望', en: 'Waits and sees' },
        none: { zh: '没有意向', en: 'No intention' },
      },
    },
    nextStep: { kind: 'text', label: { zh: '下一步', en: 'Next step' }, max: 300 },
    nextOn: { kind: 'date', label: { zh: '下一步日期', en: 'Next step on' } },
    nextDoneOn: { kind: 'date', label: { zh: '下一步做完于', en: 'Next step taken on' } },
    nextOutcome: { kind: 'note', label: { zh: '下一步的结果', en: 'What came of the next step' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '待拜访', en: 'Planned' },
        done: { zh: '已拜访', en: 'Visited' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    cancelReason: { kind: 'note', label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 2_000 },
  },
})
