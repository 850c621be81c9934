import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What was agreed on a day: the tasks with their dates and the approved budget, frozen. It is one print and no rows of its
 * own: it is only ever read whole, never changes, and refers to nothing, so that tasks may go and people may leave.
 */
export const baseline = defineEntity({
  type: 'baseline',
  prefix: 'bsl',
  module: 'control',
  place: 'project',
  path: 'baselines',
  label: { zh: '基线', en: 'Baseline' },
  title: 'name',
  list: ['name', 'number', 'setOn', 'method', 'bac', 'start', 'finish', 'ownerId'],
  editable: [],
  generic: [],
  ofIteration: true,
  unique: [['projectId', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    number: {
      kind: 'integer',
      label: { zh: '版次', en: 'Number' },
      help: { zh: '在整个项目中连续编号。', en: 'Counted through the whole project.' },
      required: true,
      min: 1,
    },
    setOn: { kind: 'date', label: { zh: '设定日期', en: 'Set on' }, required: true },
    method: {
      kind: 'choice',
      label: { zh: '挣值计算方法', en: 'Earning rule' },
      help: { zh: '一个没完成的任务算挣到多少。', en: 'What a task has earned that is not done yet.' },
      required: true,
      options: {
        percent: { zh: '按完成百分比', en: 'Percent complete' },
        fifty_fifty: { zh: '50/50：开始算一半，完成算全部', en: '50/50: half at the start, all when done' },
        zero_hundred: { zh: '0/100：完成才算', en: '0/100: nothing until it is done' },
      },
    },
    reason: {
      kind: 'note',
      label: { zh: '重设原因', en: 'Why it was set again' },
      help: { zh: '第二条基线起必填。', en: 'Needed from the second baseline on.' },
      max: 2_000,
    },
    budgetId: { kind: 'reference', to: 'budget', loose: true, label: { zh: '依据的预算', en: 'Budget' } },
    bac: { kind: 'money', label: { zh: '完工预算（BAC）', en: 'Budget at completion (BAC)' }, required: true, min: 0 },
    start: { kind: 'date', label: { zh: '开始', en: 'Start' }, required: true },
    finish: { kind: 'date', label: { zh: '完成', en: 'Finish' }, required: true },
    taskCount: { kind: 'integer', label: { zh: '任务数', en: 'Tasks' }, required: true, min: 0 },
    lateDays: {
      kind: 'integer',
      label: { zh: '延期超过几个工作日算偏差', en: 'Late by more than so many workdays' },
      required: true,
      min: 0,
      max: 250,
    },
    indexFloor: {
      kind: 'integer',
      label: { zh: 'SPI、CPI 低于多少（%）算偏差', en: 'SPI or CPI under so many percent' },
      required: true,
      min: 1,
      max: 100,
    },
    overPercent: {
      kind: 'integer',
      label: { zh: '支出超出计划多少（%）算偏差', en: 'Spending over plan by more than so many percent' },
      required: true,
      min: 0,
      max: 100,
    },
    restAmount: {
      kind: 'money',
      label: { zh: '重新估算：还要花多少', en: 'New estimate of what is still to be spent' },
      min: 0,
    },
    restOn: { kind: 'date', label: { zh: '估算日期', en: 'Estimated on' } },
    tasks: {
      kind: 'list',
      hidden: true,
      max: 5_000,
      label: { zh: '冻结的任务', en: 'Frozen tasks' },
      of: {
        taskId: { kind: 'text', label: { zh: '任务', en: 'Task' }, required: true, max: 40 },
        title: { kind: 'text', label: { zh: '名称', en: 'Title' }, required: true, max: 200 },
        stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, max: 60 },
        start: { kind: 'date', label: { zh: '开始', en: 'Start' }, required: true },
        finish: { kind: 'date', label: { zh: '完成', en: 'Finish' }, required: true },
        days: { kind: 'integer', label: { zh: '工作日', en: 'Workdays' }, required: true, min: 0 },
        ownerId: { kind: 'text', label: { zh: '负责人', en: 'Owner' }, max: 40 },
        amount: { kind: 'money', label: { zh: '预算', en: 'Budget' }, required: true, min: 0 },
      },
    },
    lines: {
      kind: 'list',
      hidden: true,
      max: 5_000,
      label: { zh: '冻结的预算', en: 'Frozen budget' },
      of: {
        stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, max: 60 },
        month: { kind: 'text', label: { zh: '月份', en: 'Month' }, required: true, max: 7 },
        amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
      },
    },
  },
})
