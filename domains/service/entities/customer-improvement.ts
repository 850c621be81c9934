import { defineEntity } from '#kernel/entity/entity.ts'

/** What a customer's feedback or a change in the market makes us do better; it ends with the customer being told. */
export const customerImprovement = defineEntity({
  type: 'customer_improvement',
  prefix: 'cig',
  module: 'service',
  place: 'project',
  path: 'customer-improvements',
  label: { zh: '客户改进', en: 'Customer improvement' },
  title: 'what',
  search: ['what', 'cause', 'outcome'],
  list: ['what', 'origin', 'dueOn', 'state', 'toldOn', 'ownerId'],
  editable: ['what', 'origin', 'cause', 'dueOn'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['done', 'declined', 'told'] },
  staysOnce: 'settledOn',
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    what: { kind: 'text', label: { zh: '改进什么', en: 'What to improve' }, required: true, max: 300 },
    origin: {
      kind: 'choice',
      label: { zh: '起因', en: 'Origin' },
      required: true,
      options: {
        feedback: { zh: '客户反馈', en: 'Feedback' },
        market: { zh: '市场变化', en: 'Change in the market' },
      },
    },
    cause: {
      kind: 'note',
      label: { zh: '具体情况', en: 'What was said or has changed' },
      help: {
        zh: '客户的原话，或者市场上发生了什么。',
        en: 'The customer’s words, or what has happened in the market.',
      },
      required: true,
      max: 4_000,
    },
    dueOn: { kind: 'date', label: { zh: '完成期限', en: 'Due on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '改进中', en: 'Open' },
        done: { zh: '已改好，待告知', en: 'Done, to be told' },
        declined: { zh: '不改，待告知', en: 'Declined, to be told' },
        told: { zh: '已告知客户', en: 'Told' },
      },
    },
    settledOn: { kind: 'date', label: { zh: '完成或决定日期', en: 'Done or declined on' } },
    outcome: { kind: 'note', label: { zh: '改了什么', en: 'What was done' }, max: 4_000 },
    declineReason: { kind: 'note', label: { zh: '不改的原因', en: 'Why it was declined' }, max: 2_000 },
    toldWhom: { kind: 'text', label: { zh: '告知了谁', en: 'Who was told' }, max: 200 },
    toldOn: { kind: 'date', label: { zh: '告知日期', en: 'Told on' } },
  },
})
