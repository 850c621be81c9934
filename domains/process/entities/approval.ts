import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody asks others to approve a record: a gate, a budget, a document. One mechanism for all of them. */
export const approval = defineEntity({
  type: 'approval',
  prefix: 'apr',
  module: 'process',
  place: 'workspace',
  path: 'approvals',
  label: { zh: '审批', en: 'Approval' },
  title: 'title',
  editable: [],
  generic: [],
  indexes: [['subjectId'], ['result'], ['projectId']],
  fields: {
    title: { kind: 'text', label: { zh: '审批事项', en: 'Subject' }, required: true, max: 300 },
    titleEn: { kind: 'text', label: { zh: '审批事项（英文）', en: 'Subject in English' }, max: 300 },
    subjectId: { kind: 'reference', loose: true, to: 'record', label: { zh: '对象', en: 'Subject' }, required: true },
    subjectType: { kind: 'text', label: { zh: '对象类型', en: 'Subject type' }, required: true, max: 60 },
    subjectVersion: { kind: 'integer', label: { zh: '对象版本', en: 'Subject version' }, required: true },
    projectId: { kind: 'reference', to: 'project', label: { zh: '项目', en: 'Project' } },
    submitterId: { kind: 'person', label: { zh: '提交人', en: 'Submitted by' }, required: true },
    soleHolderAllowed: {
      kind: 'yesno',
      label: { zh: '允许唯一担任人自批', en: 'Sole holder may decide' },
      required: true,
    },
    deciders: {
      kind: 'list',
      label: { zh: '审批人', en: 'Deciders' },
      required: true,
      of: {
        step: { kind: 'integer', label: { zh: '步骤', en: 'Step' }, required: true },
        mode: {
          kind: 'choice',
          label: { zh: '方式', en: 'Mode' },
          required: true,
          options: { any: { zh: '任一', en: 'Any' }, all: { zh: '全部', en: 'All' } },
        },
        personId: { kind: 'person', label: { zh: '审批人', en: 'Person' }, required: true },
        role: { kind: 'text', label: { zh: '角色', en: 'Role' }, max: 60 },
      },
    },
    current: { kind: 'integer', label: { zh: '当前步骤', en: 'Current step' }, required: true },
    round: { kind: 'integer', label: { zh: '审批轮次', en: 'Round' }, required: true },
    result: {
      kind: 'choice',
      label: { zh: '结果', en: 'Result' },
      initial: 'pending',
      options: {
        pending: { zh: '待审批', en: 'Pending' },
        approved: { zh: '已批准', en: 'Approved' },
        returned: { zh: '已退回', en: 'Returned' },
        withdrawn: { zh: '已撤回', en: 'Withdrawn' },
      },
    },
    waitingFor: { kind: 'tags', label: { zh: '等待谁', en: 'Waiting for' }, required: true },
    dueOn: { kind: 'date', label: { zh: '应于', en: 'Due on' } },
    note: { kind: 'note', label: { zh: '说明', en: 'Note' }, max: 4_000 },
    snapshot: {
      kind: 'note',
      hidden: true,
      label: { zh: '提交时的内容（JSON）', en: 'What was submitted (JSON)' },
      max: 2_000_000,
    },
    endedAt: { kind: 'instant', label: { zh: '结束时间', en: 'Ended at' } },
  },
})
