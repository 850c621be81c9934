import { defineEntity } from '#kernel/entity/entity.ts'

/** That something the project has learned or made was shared with others: with whom, in which form, on which day. */
export const sharing = defineEntity({
  type: 'sharing',
  prefix: 'shr',
  module: 'team',
  place: 'project',
  path: 'sharings',
  label: { zh: '分享记录', en: 'Sharing' },
  title: 'what',
  search: ['what', 'sharedWith', 'feedback'],
  list: ['what', 'kind', 'sharedWith', 'form', 'sharedOn', 'byId'],
  editable: ['what', 'kind', 'link', 'sharedWith', 'form', 'byId', 'feedback'],
  generic: ['update', 'remove'],
  indexes: [['sharedOn']],
  fields: {
    what: {
      kind: 'text',
      label: { zh: '分享了什么', en: 'What was shared' },
      required: true,
      max: 200,
    },
    kind: {
      kind: 'choice',
      label: { zh: '种类', en: 'Kind' },
      required: true,
      options: {
        lesson: { zh: '经验教训', en: 'Lesson' },
        report: { zh: '报告', en: 'Report' },
        method: { zh: '方法', en: 'Method' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    link: {
      kind: 'text',
      label: { zh: '在哪里', en: 'Where it is' },
      help: { zh: '链接、文件名或存放的地方。', en: 'A link, a file, or where it is kept.' },
      max: 500,
    },
    sharedWith: {
      kind: 'text',
      label: { zh: '团队或部门', en: 'Team or department' },
      help: { zh: '一条写一个团队或部门。', en: 'One record for each team or department.' },
      required: true,
      max: 120,
    },
    form: {
      kind: 'choice',
      label: { zh: '形式', en: 'Form' },
      required: true,
      options: {
        meeting: { zh: '会议', en: 'Meeting' },
        document: { zh: '文档', en: 'Document' },
        training: { zh: '培训', en: 'Training' },
      },
    },
    sharedOn: { kind: 'date', label: { zh: '分享日期', en: 'Shared on' }, required: true },
    byId: { kind: 'person', label: { zh: '分享人', en: 'Shared by' }, required: true },
    feedback: {
      kind: 'note',
      label: { zh: '反馈', en: 'Feedback' },
      help: { zh: '对方怎么说，用上了什么。', en: 'What they said, and what they have taken up.' },
      max: 4_000,
    },
  },
})
