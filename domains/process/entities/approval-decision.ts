import { defineEntity } from '#kernel/entity/entity.ts'

/** One person's word on an approval. Never changed. */
export const approvalDecision = defineEntity({
  type: 'approval_decision',
  prefix: 'apd',
  module: 'process',
  place: 'workspace',
  path: 'approval-decisions',
  label: { zh: '审批意见', en: 'Approval decision' },
  title: 'kind',
  editable: [],
  generic: [],
  indexes: [['approvalId']],
  fields: {
    approvalId: { kind: 'reference', to: 'approval', label: { zh: '审批', en: 'Approval' }, required: true },
    personId: { kind: 'person', label: { zh: '审批人', en: 'Person' }, required: true },
    roles: { kind: 'tags', label: { zh: '角色', en: 'Roles' }, required: true },
    step: { kind: 'integer', label: { zh: '步骤', en: 'Step' }, required: true },
    round: { kind: 'integer', label: { zh: '审批轮次', en: 'Round' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '意见', en: 'Decision' },
      required: true,
      options: {
        approve: { zh: '批准', en: 'Approve' },
        return: { zh: '退回上一步', en: 'Send back a step' },
        reject: { zh: '退回提交人', en: 'Return to the submitter' },
      },
    },
    toStep: { kind: 'integer', label: { zh: '退回到步骤', en: 'Back to step' } },
    comment: { kind: 'note', label: { zh: '意见', en: 'Comment' }, max: 4_000 },
    selfDecided: {
      kind: 'yesno',
      label: { zh: '自己批准自己的提交', en: 'Decided on their own submission' },
      required: true,
    },
    at: { kind: 'instant', label: { zh: '时间', en: 'At' }, required: true },
  },
})
