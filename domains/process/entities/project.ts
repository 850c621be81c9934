import { defineEntity } from '#kernel/entity/entity.ts'

/** One run of a playbook: from its start to its close, in one or more iterations. */
export const project = defineEntity({
  type: 'project',
  prefix: 'prj',
  module: 'process',
  place: 'workspace',
  path: 'projects',
  label: { zh: '项目', en: 'Project' },
  title: 'name',
  search: ['name', 'code', 'customer', 'productLine'],
  list: ['code', 'name', 'playbookId', 'managerId', 'status', 'start', 'finish'],
  editable: ['name', 'customer', 'productLine', 'aim'],
  generic: ['update'],
  frozen: { field: 'status', in: ['paused', 'cancelled', 'closed'] },
  indexes: [['status'], ['managerId']],
  unique: [['code']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    code: { kind: 'text', label: { zh: '编号', en: 'Code' }, required: true, max: 40 },
    playbookId: { kind: 'text', label: { zh: '流程', en: 'Playbook' }, required: true, max: 60 },
    playbookVersionId: {
      kind: 'reference',
      to: 'playbook_version',
      label: { zh: '流程版本', en: 'Playbook version' },
      required: true,
    },
    customer: { kind: 'text', label: { zh: '客户', en: 'Customer' }, max: 200 },
    productLine: { kind: 'text', label: { zh: '产品线', en: 'Product line' }, max: 200 },
    aim: {
      kind: 'note',
      label: { zh: '服务于公司的哪个目标', en: 'The company aim that it serves' },
      help: {
        zh: '写公司今年要达到的那件事，本项目的目标要能指到它。',
        en: 'What the company wants to reach this year; the goals of the project point to it.',
      },
      max: 2_000,
    },
    start: { kind: 'date', label: { zh: '开始', en: 'Start' }, required: true },
    finish: { kind: 'date', label: { zh: '结束', en: 'Finish' }, required: true },
    sponsorId: { kind: 'person', label: { zh: '发起人', en: 'Sponsor' }, required: true },
    managerId: { kind: 'person', label: { zh: '项目经理', en: 'Project manager' }, required: true },
    status: {
      kind: 'choice',
      label: { zh: '状态', en: 'Status' },
      initial: 'active',
      options: {
        active: { zh: '进行中', en: 'Active' },
        paused: { zh: '暂停', en: 'Paused' },
        cancelled: { zh: '取消', en: 'Cancelled' },
        closed: { zh: '结项', en: 'Closed' },
      },
    },
    outcome: { kind: 'text', label: { zh: '结果', en: 'Outcome' }, max: 60 },
    iteration: { kind: 'integer', label: { zh: '轮次', en: 'Iteration' }, required: true, min: 1 },
    endedAt: { kind: 'instant', label: { zh: '结束时间', en: 'Ended at' } },
  },
})
