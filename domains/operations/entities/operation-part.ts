import { defineEntity } from '#kernel/entity/entity.ts'
import { approvalStates } from './approval-states.ts'

/** One of the four parts of the operation plan: what is done, by which tasks, who answers for it, and by which figure. */
export const operationPart = defineEntity({
  type: 'operation_part',
  prefix: 'opa',
  module: 'operations',
  place: 'project',
  path: 'operation-parts',
  label: { zh: '运营方案', en: 'Operation plan part' },
  title: 'summary',
  search: ['summary', 'content'],
  list: ['kind', 'summary', 'number', 'metricId', 'state', 'approvedOn', 'ownerId'],
  editable: ['summary', 'content', 'tasks', 'metricId'],
  onCreate: ['kind'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  staysOnce: 'approvedOn',
  frozen: { field: 'state', in: ['submitted', 'approved', 'superseded'] },
  indexes: [['previousId'], ['metricId']],
  unique: [['projectId', 'iteration', 'kind', 'number']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '方案部分', en: 'Part of the plan' },
      required: true,
      options: {
        content: { zh: '内容运营', en: 'Content operation' },
        events: { zh: '活动策划', en: 'Event planning' },
        promotion: { zh: '推广运营', en: 'Promotion' },
        users: { zh: '用户运营', en: 'User operation' },
      },
    },
    number: { kind: 'integer', label: { zh: '版次', en: 'Version' }, required: true, min: 1 },
    summary: {
      kind: 'text',
      label: { zh: '一句话概括', en: 'In one sentence' },
      help: {
        zh: '例如：每周两篇案例文章，带来读者留资。',
        en: 'For example: two case articles a week bring readers who leave an address.',
      },
      required: true,
      max: 200,
    },
    content: {
      kind: 'note',
      label: { zh: '做什么', en: 'What is done' },
      help: {
        zh: '多久做一次、做到什么程度、做不成时怎么办。',
        en: 'How often, how much, and what happens where it does not work.',
      },
      max: 20_000,
    },
    tasks: {
      kind: 'list',
      label: { zh: '对应的任务', en: 'Its tasks' },
      help: {
        zh: '从项目计划里选；没有就先到“任务”新建。',
        en: 'Out of the project’s plan; add them under “Tasks” first.',
      },
      max: 50,
      keyedBy: ['taskId'],
      of: {
        taskId: { kind: 'reference', to: 'task', loose: true, label: { zh: '任务', en: 'Task' }, required: true },
      },
    },
    metricId: {
      kind: 'reference',
      to: 'metric',
      label: { zh: 'KPI', en: 'KPI' },
      help: { zh: '看哪个数字判断做得好不好。', en: 'The figure that tells whether it goes well.' },
    },
    state: { kind: 'choice', label: { zh: '状态', en: 'State' }, initial: 'draft', options: approvalStates },
    approvedOn: { kind: 'date', label: { zh: '批准日期', en: 'Approved on' } },
    previousId: {
      kind: 'reference',
      to: 'operation_part',
      loose: true,
      label: { zh: '上一版', en: 'Earlier version' },
    },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why a new version' }, max: 2_000 },
  },
})
