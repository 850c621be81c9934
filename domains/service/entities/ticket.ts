import { defineEntity } from '#kernel/entity/entity.ts'

/** What a customer asks of us after the delivery: who asked, how urgent it is, what was done about it. */
export const ticket = defineEntity({
  type: 'ticket',
  prefix: 'tkt',
  module: 'service',
  place: 'project',
  path: 'tickets',
  label: { zh: '工单', en: 'Ticket' },
  title: 'subject',
  search: ['subject', 'text', 'reporter'],
  list: ['number', 'subject', 'priority', 'state', 'dueOn', 'reporter', 'ownerId'],
  editable: ['subject', 'text', 'source', 'reporter'],
  // The day by which it is due follows from these.
  onCreate: ['priority', 'reportedOn'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['closed'] },
  staysOnce: 'startedOn',
  unique: [['number']],
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    number: { kind: 'integer', label: { zh: '工单号', en: 'Ticket number' }, required: true, min: 1 },
    subject: { kind: 'text', label: { zh: '事由', en: 'Subject' }, required: true, max: 200 },
    text: {
      kind: 'note',
      label: { zh: '客户怎么说', en: 'What the customer says' },
      help: {
        zh: '什么现象，什么时候开始的，影响多大。',
        en: 'What happens, since when, and what it keeps them from.',
      },
      max: 8_000,
    },
    source: {
      kind: 'choice',
      label: { zh: '来源', en: 'Source' },
      required: true,
      options: {
        phone: { zh: '电话', en: 'Phone' },
        message: { zh: '微信或短信', en: 'Message' },
        email: { zh: '电子邮件', en: 'E-mail' },
        visit: { zh: '上门或回访', en: 'Visit' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    reporter: {
      kind: 'text',
      label: { zh: '客户方联系人', en: 'Who of the customer' },
      help: { zh: '谁提出的，解决后找谁确认。', en: 'Who asked, and says in the end whether it is solved.' },
      required: true,
      max: 120,
    },
    priority: {
      kind: 'choice',
      label: { zh: '优先级', en: 'Priority' },
      help: {
        zh: '按工作日定期限：紧急 1 天，高 2 天，普通 5 天，低 10 天。',
        en: 'Due in working days: urgent 1, high 2, normal 5, low 10.',
      },
      required: true,
      options: {
        urgent: { zh: '紧急', en: 'Urgent' },
        high: { zh: '高', en: 'High' },
        normal: { zh: '普通', en: 'Normal' },
        low: { zh: '低', en: 'Low' },
      },
    },
    reportedOn: { kind: 'date', label: { zh: '收到日期', en: 'Received on' }, required: true },
    dueOn: { kind: 'date', label: { zh: '解决期限', en: 'Due on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待处理', en: 'Open' },
        in_work: { zh: '处理中', en: 'In work' },
        solved: { zh: '已解决，待客户确认', en: 'Solved' },
        closed: { zh: '已关闭', en: 'Closed' },
      },
    },
    startedOn: { kind: 'date', label: { zh: '开始处理', en: 'Started on' } },
    solution: { kind: 'note', label: { zh: '怎么解决的', en: 'How it was solved' }, max: 8_000 },
    solvedOn: { kind: 'date', label: { zh: '解决日期', en: 'Solved on' } },
    closedOn: { kind: 'date', label: { zh: '关闭日期', en: 'Closed on' } },
    unmeasured: {
      kind: 'note',
      label: { zh: '没有问到满意度的原因', en: 'Why satisfaction was not measured' },
      max: 2_000,
    },
    reopenReason: { kind: 'note', label: { zh: '重新打开的原因', en: 'Why it was reopened' }, max: 2_000 },
  },
})
