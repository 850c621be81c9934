import { defineEntity } from '#kernel/entity/entity.ts'

/** One version of a project's budget. What is approved never changes again: a change is the next version. */
export const budget = defineEntity({
  type: 'budget',
  prefix: 'bud',
  module: 'budget',
  place: 'project',
  path: 'budgets',
  label: { zh: '预算', en: 'Budget' },
  title: 'name',
  list: ['name', 'number', 'state', 'decidedAt', 'ownerId'],
  editable: ['name', 'note'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['submitted', 'approved', 'superseded'] },
  unique: [['projectId', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    number: {
      kind: 'integer',
      label: { zh: '版本', en: 'Version' },
      help: { zh: '在整个项目中连续编号。', en: 'Counted through the whole project.' },
      required: true,
      min: 1,
    },
    note: { kind: 'note', label: { zh: '编制说明', en: 'Note' }, max: 4_000 },
    basedOnId: { kind: 'reference', loose: true, to: 'budget', label: { zh: '依据的版本', en: 'Based on' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        submitted: { zh: '待审批', en: 'Submitted' },
        approved: { zh: '已批准', en: 'Approved' },
        superseded: { zh: '已被取代', en: 'Superseded' },
      },
    },
    decidedAt: { kind: 'instant', label: { zh: '批准时间', en: 'Approved at' } },
  },
})
