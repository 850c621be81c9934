import { defineEntity } from '#kernel/entity/entity.ts'

/** What somebody decided about a project or one of its stages, with the facts that they had before them. Never changed. */
export const gateDecision = defineEntity({
  type: 'gate_decision',
  prefix: 'gdc',
  module: 'process',
  place: 'project',
  path: 'gate-decisions',
  label: { zh: '阶段决定', en: 'Stage decision' },
  title: 'kind',
  list: ['createdAt', 'kind', 'stageKey', 'createdBy', 'reason'],
  editable: [],
  generic: [],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '决定', en: 'Decision' },
      required: true,
      options: {
        started: { zh: '启动项目', en: 'Started the project' },
        submitted: { zh: '提交评审', en: 'Submitted' },
        withdrawn: { zh: '撤回提交', en: 'Withdrew the submission' },
        approved: { zh: '批准', en: 'Approved' },
        sent_back: { zh: '退回上一步', en: 'Sent back to an earlier step' },
        returned: { zh: '退回修改', en: 'Returned' },
        waived: { zh: '豁免', en: 'Waived' },
        skipped: { zh: '跳过', en: 'Skipped' },
        branched: { zh: '转入其他去向', en: 'Took another way out' },
        looped_back: { zh: '进入下一轮', en: 'Looped back' },
        version_changed: { zh: '换流程版本', en: 'Moved to another version' },
        paused: { zh: '暂停', en: 'Paused' },
        resumed: { zh: '恢复', en: 'Resumed' },
        cancelled: { zh: '取消', en: 'Cancelled' },
        closed: { zh: '结项', en: 'Closed' },
      },
    },
    stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, max: 60 },
    target: { kind: 'text', label: { zh: '去向', en: 'Target' }, max: 60 },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, max: 4_000 },
    mend: {
      kind: 'list',
      label: { zh: '要改的内容', en: 'What to mend' },
      max: 50,
      of: {
        what: { kind: 'text', label: { zh: '内容', en: 'What' }, required: true },
        criterion: { kind: 'text', label: { zh: '关口条件', en: 'Criterion' }, max: 60 },
      },
    },
    adjustments: { kind: 'tags', label: { zh: '带入下一轮的调整', en: 'Adjustments taken along' } },
    /** Where the project went over to another version of its playbook: from which, and which stages went on as which. */
    fromVersionId: { kind: 'reference', to: 'playbook_version', label: { zh: '原流程版本', en: 'Version before' } },
    fromVersion: { kind: 'integer', label: { zh: '原版本号', en: 'Number before' } },
    toVersion: { kind: 'integer', label: { zh: '新版本号', en: 'New number' } },
    mapping: {
      kind: 'list',
      label: { zh: '阶段对应', en: 'Stages mapped' },
      max: 200,
      of: {
        from: { kind: 'text', label: { zh: '原阶段', en: 'Stage before' }, required: true, max: 60 },
        to: { kind: 'text', label: { zh: '新阶段', en: 'New stage' }, required: true, max: 60 },
      },
    },
    approvalId: { kind: 'reference', to: 'approval', label: { zh: '审批', en: 'Approval' } },
    /** Whether the stage was passed by this decision; the first of several approvals does not pass it yet. */
    final: { kind: 'yesno', label: { zh: '最后一步', en: 'Final' }, required: true },
    selfDecided: {
      kind: 'yesno',
      label: { zh: '自己批准自己的提交', en: 'Decided on their own submission' },
      required: true,
    },
    report: { kind: 'note', label: { zh: '当时的关口（JSON）', en: 'The gate at that moment (JSON)' }, max: 2_000_000 },
  },
})
