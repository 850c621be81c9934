import { defineEntity } from '#kernel/entity/entity.ts'
import { goalCells, headCells, requirementCells, scopeCells } from './printed-cells.ts'

/**
 * One version of a project's charter. Name, sponsor, manager and dates are the project's, goals those of the project;
 * what was submitted keeps a print of them, of scope and of requirements, and never changes again.
 */
export const charter = defineEntity({
  type: 'charter',
  prefix: 'cht',
  module: 'charter',
  place: 'project',
  path: 'charters',
  label: { zh: '项目章程', en: 'Project charter' },
  title: 'name',
  search: ['name', 'purpose', 'expectedResults'],
  list: ['name', 'number', 'state', 'approvedAt', 'ownerId'],
  editable: ['purpose', 'expectedResults', 'finishBy', 'budgetLimit', 'resourceLimit', 'authority'],
  generic: ['update'],
  frozen: { field: 'state', in: ['in_approval', 'approved', 'superseded'] },
  unique: [['projectId', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    purpose: {
      kind: 'note',
      label: { zh: '目的', en: 'Purpose' },
      help: { zh: '为什么做这个项目，为谁做。', en: 'Why this project is run, and for whom.' },
      max: 4_000,
    },
    expectedResults: {
      kind: 'note',
      label: { zh: '预期结果', en: 'Intended results' },
      help: {
        zh: '用一段话写明项目结束时会有什么。',
        en: 'In one paragraph: what there will be when the project ends.',
      },
      max: 4_000,
    },
    finishBy: {
      kind: 'date',
      label: { zh: '最迟完成', en: 'Finish no later than' },
      help: { zh: '无论如何不能晚于这一天。', en: 'Whatever happens, no later than this day.' },
    },
    budgetLimit: {
      kind: 'money',
      label: { zh: '资金上限', en: 'Money limit' },
      help: { zh: '没有上限时留空。', en: 'Leave it empty where there is none.' },
      min: 0,
    },
    resourceLimit: {
      kind: 'note',
      label: { zh: '资源限制', en: 'Limits of resources' },
      help: { zh: '人手、设备、渠道等最多能用多少。', en: 'How many people, which equipment and channels at most.' },
      max: 4_000,
    },
    authority: {
      kind: 'note',
      label: { zh: '项目经理的职权', en: 'Authority of the manager' },
      help: {
        zh: '哪些事项目经理可以自己决定，哪些要请示发起人。',
        en: 'What the manager decides alone, and what needs the sponsor.',
      },
      max: 4_000,
    },
    revisionReason: { kind: 'note', label: { zh: '修订原因', en: 'Why it was revised' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        in_approval: { zh: '审批中', en: 'In approval' },
        approved: { zh: '已批准', en: 'Approved' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
    approvedAt: { kind: 'instant', label: { zh: '批准时间', en: 'Approved at' } },
    printedHead: {
      kind: 'list',
      hidden: true,
      label: { zh: '提交时的项目', en: 'Project as submitted' },
      of: headCells,
    },
    printedScope: {
      kind: 'list',
      hidden: true,
      label: { zh: '提交时的范围', en: 'Scope as submitted' },
      of: scopeCells,
    },
    printedRequirements: {
      kind: 'list',
      hidden: true,
      label: { zh: '提交时的要求', en: 'Requirements as submitted' },
      of: requirementCells,
    },
    printedGoals: {
      kind: 'list',
      hidden: true,
      label: { zh: '提交时的目标', en: 'Goals as submitted' },
      of: goalCells,
    },
  },
})
