import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What the customer wants, in versions: reviewed inside, sent, confirmed by the customer, then the baseline. What was
 * confirmed is kept with its hash, and from the baseline on only a next version says anything else.
 */
export const requirementDocument = defineEntity({
  type: 'requirement_document',
  prefix: 'rqd',
  module: 'deals',
  place: 'project',
  path: 'requirement-documents',
  label: { zh: '需求文档', en: 'Requirement document' },
  title: 'name',
  search: ['name', 'summary', 'finalScope'],
  list: ['name', 'number', 'state', 'confirmedBy', 'confirmedOn', 'ownerId'],
  editable: ['name', 'summary', 'finalScope'],
  generic: ['update'],
  frozen: { field: 'state', in: ['submitted', 'reviewed', 'sent', 'confirmed', 'baselined', 'superseded'] },
  unique: [['projectId', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    summary: {
      kind: 'note',
      label: { zh: '概述', en: 'Summary' },
      help: {
        zh: '客户要解决什么问题，为什么现在要做。例如：“三个水厂的泵房无人值守，故障半小时内要有人知道”。',
        en: 'What the customer wants solved, and why now. For example: “Three unattended pump rooms; a fault has to be known within half an hour”.',
      },
      max: 10_000,
    },
    finalScope: {
      kind: 'note',
      label: { zh: '最终范围', en: 'Final scope' },
      help: {
        zh: '这次做到哪里为止，哪些明确不做。',
        en: 'How far this goes, and what is left out on purpose.',
      },
      max: 10_000,
    },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why it was written anew' }, max: 2_000 },
    sentOn: { kind: 'date', label: { zh: '发给客户', en: 'Sent on' } },
    sentTo: {
      kind: 'text',
      label: { zh: '发给谁', en: 'Sent to' },
      help: { zh: '客户方的姓名和职务。', en: 'Name and position at the customer.' },
      max: 200,
    },
    contentHash: { kind: 'text', label: { zh: '内容校验码', en: 'Hash of the content' }, max: 64 },
    confirmedBy: { kind: 'text', label: { zh: '客户确认人', en: 'Confirmed by' }, max: 200 },
    contactId: { kind: 'reference', to: 'contact', loose: true, label: { zh: '客户联系人', en: 'Contact' } },
    confirmedOn: { kind: 'date', label: { zh: '确认日期', en: 'Confirmed on' } },
    confirmedHow: {
      kind: 'choice',
      label: { zh: '确认方式', en: 'How' },
      options: {
        meeting: { zh: '会议', en: 'Meeting' },
        letter: { zh: '书面函件', en: 'Letter' },
        email: { zh: '邮件', en: 'E-mail' },
        link: { zh: '确认链接', en: 'Link' },
      },
    },
    evidence: {
      kind: 'note',
      label: { zh: '凭据', en: 'Evidence' },
      help: {
        zh: '哪份会议纪要、哪封邮件，存在哪里。',
        en: 'Which minutes or which e-mail, and where they are kept.',
      },
      max: 2_000,
    },
    rejectedBecause: { kind: 'note', label: { zh: '客户退回的原因', en: 'Why the customer sent it back' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '起草中', en: 'Draft' },
        submitted: { zh: '内部评审中', en: 'In review' },
        reviewed: { zh: '评审通过', en: 'Reviewed' },
        sent: { zh: '待客户确认', en: 'With the customer' },
        confirmed: { zh: '客户已确认', en: 'Confirmed' },
        baselined: { zh: '已设为基线', en: 'Baseline' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
  },
})
