import { ROLE_LABELS } from '@yingce/process/role'
import { defineEntity } from '#kernel/entity/entity.ts'

/** A piece of work that one person does in some days. Its owner is who does it. Dates, state and owner move by commands. */
export const task = defineEntity({
  type: 'task',
  prefix: 'tsk',
  module: 'plan',
  place: 'project',
  path: 'tasks',
  label: { zh: '任务', en: 'Task' },
  title: 'title',
  search: ['title', 'note'],
  list: ['title', 'state', 'ownerId', 'start', 'finish', 'stageKey'],
  editable: ['title', 'note'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['cancelled'] },
  indexes: [['ownerId', 'state', 'finish']],
  fields: {
    title: { kind: 'text', label: { zh: '任务', en: 'Task' }, required: true, max: 200 },
    note: { kind: 'note', label: { zh: '说明', en: 'Note' } },
    stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, max: 40 },
    activityKey: {
      kind: 'text',
      label: { zh: '流程活动', en: 'Activity of the playbook' },
      help: { zh: '由流程模板生成的任务才有。', en: 'Only tasks that the playbook gave have one.' },
      max: 60,
    },
    role: { kind: 'choice', label: { zh: '角色', en: 'Role' }, options: ROLE_LABELS },
    start: { kind: 'date', label: { zh: '开始', en: 'Start' }, required: true },
    finish: { kind: 'date', label: { zh: '完成', en: 'Finish' }, required: true },
    days: {
      kind: 'integer',
      label: { zh: '工作日', en: 'Workdays' },
      help: {
        zh: '开始到完成之间的工作日，含首尾；里程碑为 0。',
        en: 'Workdays from start to finish, both included; a milestone has none.',
      },
      required: true,
      min: 0,
    },
    load: {
      kind: 'integer',
      label: { zh: '投入比例（%）', en: 'Share of the day (%)' },
      help: {
        zh: '负责人每个工作日用在它上面的比例；空着按 100% 算。',
        en: 'What it takes of its owner’s workday; 100% where nothing is said.',
      },
      min: 5,
      max: 100,
    },
    needsNothing: {
      kind: 'note',
      label: { zh: '为什么不需要其他资源', en: 'Why it needs nothing else' },
      help: {
        zh: '只靠负责人就能完成时写明理由；否则登记资源需求。',
        en: 'The reason, where its owner is all it needs; otherwise its resource needs are entered.',
      },
      max: 2_000,
    },
    milestone: { kind: 'yesno', label: { zh: '里程碑', en: 'Milestone' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'todo',
      options: {
        todo: { zh: '未开始', en: 'To do' },
        doing: { zh: '进行中', en: 'Doing' },
        done: { zh: '已完成', en: 'Done' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    progress: {
      kind: 'integer',
      label: { zh: '完成百分比', en: 'Percent complete' },
      help: { zh: '上报的进度；完成的任务为 100。', en: 'As it was reported; what is done has 100.' },
      min: 0,
      max: 100,
    },
    // What was reported when: earned value on a past day is told by it.
    progressLog: {
      kind: 'list',
      hidden: true,
      max: 400,
      label: { zh: '进度上报', en: 'Progress reports' },
      of: {
        on: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true },
        percent: {
          kind: 'integer',
          label: { zh: '完成百分比', en: 'Percent complete' },
          required: true,
          min: 0,
          max: 99,
        },
      },
    },
    startedOn: { kind: 'date', label: { zh: '实际开始', en: 'Started on' } },
    doneOn: { kind: 'date', label: { zh: '实际完成', en: 'Done on' } },
  },
})
