import { defineEntity } from '#kernel/entity/entity.ts'

/** What comes first: the successor starts after the predecessor's finish, `lagDays` workdays later. */
export const taskLink = defineEntity({
  type: 'task_link',
  prefix: 'tsl',
  module: 'plan',
  place: 'project',
  path: 'task-links',
  label: { zh: '先后关系', en: 'Dependency' },
  title: 'kind',
  list: ['predecessorId', 'successorId', 'lagDays'],
  editable: [],
  generic: [],
  indexes: [['predecessorId'], ['successorId']],
  unique: [['predecessorId', 'successorId']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      initial: 'finish_to_start',
      options: { finish_to_start: { zh: '完成后开始', en: 'Finish to start' } },
    },
    predecessorId: { kind: 'reference', to: 'task', label: { zh: '前置任务', en: 'Predecessor' }, required: true },
    successorId: { kind: 'reference', to: 'task', label: { zh: '后续任务', en: 'Successor' }, required: true },
    lagDays: {
      kind: 'integer',
      label: { zh: '间隔工作日', en: 'Lag in workdays' },
      help: {
        zh: '前置完成后再等几个工作日。',
        en: 'Workdays to wait after the predecessor has finished.',
      },
      required: true,
      min: 0,
      max: 250,
    },
  },
})
