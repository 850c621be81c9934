import { defineEntity } from '#kernel/entity/entity.ts'

/** One stage of a project in one iteration. A stage that is gone through again gets a new record; the old one stays. */
export const stage = defineEntity({
  type: 'stage',
  prefix: 'stg',
  module: 'process',
  place: 'project',
  path: 'stages',
  label: { zh: '阶段', en: 'Stage' },
  title: 'key',
  list: ['key', 'state', 'plannedStart', 'plannedFinish', 'enteredAt', 'doneAt'],
  editable: [],
  generic: [],
  indexes: [['state']],
  unique: [['projectId', 'key', 'iteration']],
  fields: {
    key: { kind: 'text', label: { zh: '阶段号', en: 'Stage id' }, required: true, max: 60 },
    position: { kind: 'integer', label: { zh: '顺序', en: 'Position' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '未开始', en: 'Planned' },
        active: { zh: '进行中', en: 'Active' },
        in_review: { zh: '评审中', en: 'In review' },
        passed: { zh: '已通过', en: 'Passed' },
        returned: { zh: '被退回', en: 'Returned' },
        waived: { zh: '已豁免', en: 'Waived' },
        skipped: { zh: '已跳过', en: 'Skipped' },
      },
    },
    returns: { kind: 'integer', label: { zh: '退回次数', en: 'Times returned' }, required: true, min: 0 },
    plannedStart: { kind: 'date', label: { zh: '计划开始', en: 'Planned start' } },
    plannedFinish: { kind: 'date', label: { zh: '计划结束', en: 'Planned finish' } },
    enteredAt: { kind: 'instant', label: { zh: '进入时间', en: 'Entered at' } },
    submittedAt: { kind: 'instant', label: { zh: '提交时间', en: 'Submitted at' } },
    doneAt: { kind: 'instant', label: { zh: '完成时间', en: 'Done at' } },
  },
})
