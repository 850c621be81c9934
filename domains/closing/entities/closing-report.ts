import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What a project says of itself at its end, in versions. Its figures are the records'; when it is submitted they are
 * kept with it, so that what was approved can be read for good.
 */
export const closingReport = defineEntity({
  type: 'closing_report',
  prefix: 'clr',
  module: 'closing',
  place: 'project',
  path: 'closing-reports',
  label: { zh: '结项报告', en: 'Closing report' },
  title: 'name',
  search: ['name', 'results', 'course'],
  list: ['name', 'number', 'state', 'ownerId'],
  editable: ['results', 'course', 'causes', 'handOver'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['submitted', 'approved', 'superseded'] },
  unique: [['projectId', 'iteration', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    results: {
      kind: 'note',
      label: { zh: '成果', en: 'Results' },
      help: {
        zh: '对照目标说明做成了什么，没做成什么。数字已列在旁边，这里写它们说明了什么。',
        en: 'What was achieved against the goals and what was not. The figures stand beside it; say what they mean.',
      },
      max: 10_000,
    },
    course: {
      kind: 'note',
      label: { zh: '过程', en: 'Course' },
      help: {
        zh: '时间、费用和质量与计划相差多少，中途改过什么。',
        en: 'How far time, money and quality were from the plan, and what was changed on the way.',
      },
      max: 10_000,
    },
    causes: {
      kind: 'note',
      label: { zh: '原因', en: 'Causes' },
      help: {
        zh: '哪些做法有用，哪些没用，为什么。',
        en: 'What worked, what did not, and why.',
      },
      max: 10_000,
    },
    handOver: {
      kind: 'note',
      label: { zh: '移交', en: 'Hand-over' },
      help: {
        zh: '还没了结的事交给谁，资料放在哪里。',
        en: 'Who takes over what is still open, and where the documents are.',
      },
      max: 10_000,
    },
    figures: {
      kind: 'note',
      hidden: true,
      label: { zh: '送审时的数字', en: 'Figures as submitted' },
      max: 200_000,
    },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why it was written anew' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '起草中', en: 'Draft' },
        submitted: { zh: '审批中', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
  },
})
