import { defineEntity } from '#kernel/entity/entity.ts'

/** By what an offer or an answer went from one side to the other. */
const ways = {
  meeting: { zh: '当面', en: 'In a meeting' },
  email: { zh: '邮件', en: 'E-mail' },
  letter: { zh: '书面函件', en: 'Letter' },
  message: { zh: '微信等即时消息', en: 'Messenger' },
  link: { zh: '确认链接', en: 'Confirmation link' },
} as const

/**
 * One version of what is offered to a project's customer: the solution and its quote. The sums of the quote are kept
 * with it when it is submitted, so that what was approved, sent and accepted can be read for good.
 */
export const proposal = defineEntity({
  type: 'proposal',
  prefix: 'prp',
  module: 'deals',
  place: 'project',
  path: 'proposals',
  label: { zh: '方案报价', en: 'Proposal' },
  title: 'name',
  search: ['name', 'code', 'customerName'],
  list: ['name', 'code', 'number', 'customerName', 'total', 'validUntil', 'state', 'ownerId'],
  editable: ['name', 'customerName', 'validUntil', 'introduction', 'solution', 'discount'],
  generic: ['update', 'remove'],
  staysOnce: 'submittedOn',
  frozen: { field: 'state', in: ['submitted', 'approved', 'sent', 'accepted', 'rejected', 'revised'] },
  indexes: [['state', 'validUntil'], ['code']],
  unique: [['projectId', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    code: { kind: 'text', label: { zh: '报价编号', en: 'Quote number' }, required: true, max: 40 },
    number: { kind: 'integer', label: { zh: '版次', en: 'Version' }, required: true, min: 1 },
    customerName: { kind: 'text', label: { zh: '客户', en: 'Customer' }, max: 200 },
    validUntil: { kind: 'date', label: { zh: '有效期至', en: 'Valid until' } },
    introduction: {
      kind: 'note',
      label: { zh: '开头的话', en: 'Introduction' },
      help: {
        zh: '客户要解决什么，这份方案怎样回应。',
        en: 'What the customer wants to solve, and how this answers it.',
      },
      max: 10_000,
    },
    solution: {
      kind: 'note',
      label: { zh: '方案说明', en: 'Solution' },
      help: {
        zh: '怎样配置、怎样实施、提供哪些服务。',
        en: 'How it is configured and carried out, and which services come with it.',
      },
      max: 20_000,
    },
    discount: { kind: 'money', label: { zh: '整单优惠', en: 'Discount on the whole' }, min: 0 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '起草中', en: 'Draft' },
        submitted: { zh: '审批中', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        sent: { zh: '等客户答复', en: 'With the customer' },
        accepted: { zh: '客户已确认', en: 'Accepted by the customer' },
        rejected: { zh: '客户未接受', en: 'Rejected by the customer' },
        revised: { zh: '已被新版取代', en: 'Replaced by a newer version' },
      },
    },
    submittedOn: { kind: 'date', label: { zh: '送审日期', en: 'Submitted on' } },
    approvedBy: {
      kind: 'choice',
      label: { zh: '审批层级', en: 'Level of approval' },
      options: {
        manager: { zh: '项目经理', en: 'Project manager' },
        sponsor: { zh: '发起人', en: 'Sponsor' },
      },
    },
    total: { kind: 'money', label: { zh: '含税总价', en: 'Total with tax' } },
    net: { kind: 'money', label: { zh: '不含税总价', en: 'Total without tax' } },
    costTotal: { kind: 'money', hidden: true, label: { zh: '成本合计', en: 'Total cost' } },
    sentTo: {
      kind: 'text',
      label: { zh: '发给谁', en: 'Sent to' },
      help: {
        zh: '客户方的姓名和职务，例如“刘工，设备科长”。',
        en: 'Who at the customer: “Mr Liu, head of equipment”.',
      },
      max: 200,
    },
    sentOn: { kind: 'date', label: { zh: '发出日期', en: 'Sent on' } },
    sentBy: { kind: 'choice', label: { zh: '发送方式', en: 'How it was sent' }, options: ways },
    answeredOn: { kind: 'date', label: { zh: '答复日期', en: 'Answered on' } },
    confirmedBy: {
      kind: 'text',
      label: { zh: '客户方确认人', en: 'Confirmed by' },
      help: { zh: '客户方谁说了算：姓名和职务。', en: 'Who said so at the customer: name and title.' },
      max: 200,
    },
    confirmedHow: { kind: 'choice', label: { zh: '确认方式', en: 'How it was confirmed' }, options: ways },
    evidence: {
      kind: 'note',
      label: { zh: '凭据', en: 'Evidence' },
      help: {
        zh: '邮件标题、会议纪要或签字页存放在哪里。',
        en: 'Subject of the mail, minutes, or where the signed page is kept.',
      },
      max: 2_000,
    },
    confirmedHash: { kind: 'text', label: { zh: '确认内容的指纹', en: 'Fingerprint of what was confirmed' }, max: 64 },
    rejectedBecause: {
      kind: 'note',
      label: { zh: '客户为什么没有接受', en: 'Why the customer rejected it' },
      max: 2_000,
    },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why it was written anew' }, max: 2_000 },
  },
})
