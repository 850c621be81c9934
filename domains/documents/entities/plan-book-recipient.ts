import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody who gets the approved plan book: when it was sent, how, and what they said to it. */
export const planBookRecipient = defineEntity({
  type: 'plan_book_recipient',
  prefix: 'pbr',
  module: 'documents',
  place: 'project',
  path: 'plan-book-recipients',
  label: { zh: '策划书收件人', en: 'Recipient of the plan book' },
  title: 'name',
  search: ['name'],
  list: ['name', 'state', 'sentOn', 'how', 'response', 'respondedOn'],
  editable: [],
  generic: ['remove'],
  ofIteration: true,
  staysOnce: 'sentOn',
  unique: [['projectId', 'iteration', 'stakeholderId']],
  fields: {
    name: { kind: 'text', label: { zh: '姓名或机构', en: 'Name' }, required: true, max: 120 },
    stakeholderId: { kind: 'reference', to: 'stakeholder', label: { zh: '干系人', en: 'Stakeholder' } },
    bookId: { kind: 'reference', to: 'plan_book', label: { zh: '发送的版本', en: 'Version sent' } },
    sentOn: { kind: 'date', label: { zh: '发送日期', en: 'Sent on' } },
    how: {
      kind: 'choice',
      label: { zh: '发送方式', en: 'How it was sent' },
      options: {
        email: { zh: '电子邮件', en: 'By e-mail' },
        meeting: { zh: '会议上', en: 'In a meeting' },
        paper: { zh: '纸质', en: 'On paper' },
        system: { zh: '本系统', en: 'In this system' },
      },
    },
    response: {
      kind: 'choice',
      label: { zh: '答复', en: 'Response' },
      options: {
        agrees: { zh: '同意', en: 'Agrees' },
        comments: { zh: '同意，有意见', en: 'Agrees, with comments' },
        objects: { zh: '不同意', en: 'Objects' },
      },
    },
    said: { kind: 'note', label: { zh: '说了什么', en: 'What they said' }, max: 4_000 },
    respondedOn: { kind: 'date', label: { zh: '答复日期', en: 'Responded on' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '待发送', en: 'To be sent' },
        sent: { zh: '已发送', en: 'Sent' },
        answered: { zh: '已答复', en: 'Answered' },
      },
    },
  },
})
