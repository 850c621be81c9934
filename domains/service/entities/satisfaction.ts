import { defineEntity } from '#kernel/entity/entity.ts'

/** One answer of a customer to how satisfied they are. The score stays as it was given. */
export const satisfaction = defineEntity({
  type: 'satisfaction',
  prefix: 'sfn',
  module: 'service',
  place: 'project',
  path: 'satisfactions',
  label: { zh: '满意度', en: 'Satisfaction' },
  title: 'askedWhom',
  search: ['askedWhom', 'words'],
  list: ['askedWhom', 'askedOn', 'how', 'scale', 'score', 'words'],
  editable: ['askedWhom', 'how', 'words'],
  onCreate: ['askedOn', 'scale', 'score'],
  generic: ['create', 'update', 'remove'],
  indexes: [['projectId', 'askedOn']],
  fields: {
    askedWhom: {
      kind: 'text',
      label: { zh: '问了谁', en: 'Whom we asked' },
      help: { zh: '客户方的姓名和职务。', en: 'Name and function at the customer.' },
      required: true,
      max: 120,
    },
    askedOn: { kind: 'date', label: { zh: '日期', en: 'Asked on' }, required: true },
    how: {
      kind: 'choice',
      label: { zh: '方式', en: 'How' },
      required: true,
      options: {
        phone: { zh: '电话', en: 'Phone' },
        survey: { zh: '问卷', en: 'Survey' },
        revisit: { zh: '回访', en: 'Revisit' },
        ticket: { zh: '工单确认', en: 'After a ticket' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    scale: {
      kind: 'choice',
      label: { zh: '问法', en: 'Scale' },
      help: {
        zh: '问“有多满意”用 1–5 分；问“有多愿意推荐”用 0–10 分，算得出 NPS。',
        en: '1 to 5 for “how satisfied”; 0 to 10 for “how likely to recommend us”, which gives the NPS.',
      },
      required: true,
      options: {
        five: { zh: '满意度 1–5 分', en: 'Satisfied, 1 to 5' },
        ten: { zh: '推荐意愿 0–10 分', en: 'Would recommend, 0 to 10' },
      },
    },
    score: { kind: 'integer', label: { zh: '得分', en: 'Score' }, required: true, min: 0, max: 10 },
    words: { kind: 'note', label: { zh: '原话', en: 'In their words' }, max: 4_000 },
    ticketId: { kind: 'reference', loose: true, to: 'ticket', label: { zh: '工单', en: 'Ticket' } },
    revisitId: { kind: 'reference', loose: true, to: 'revisit', label: { zh: '回访', en: 'Revisit' } },
  },
})
