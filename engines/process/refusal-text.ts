import type { ApprovalRefusalCode } from './approval.ts'
import type { Label } from './label.ts'
import type { RefusalCode } from './refusal.ts'

/** Why a move is not possible, in words. The caller puts names for the ids of `params` into the {places}. */
export const REFUSAL_TEXTS = {
  project_paused: { zh: '项目已暂停，请先恢复', en: 'The project is paused; resume it first' },
  project_cancelled: { zh: '项目已取消', en: 'The project is cancelled' },
  project_closed: { zh: '项目已结项', en: 'The project is closed' },
  project_not_paused: { zh: '项目没有暂停', en: 'The project is not paused' },
  already_started: { zh: '项目已经启动', en: 'The project has already started' },
  unknown_stage: { zh: '项目里没有阶段“{stageId}”', en: 'The project has no stage "{stageId}"' },
  wrong_stage_state: {
    zh: '阶段“{stageId}”当前状态不允许这一步',
    en: 'Stage "{stageId}" is not in a state that allows this',
  },
  report_of_other_gate: { zh: '关口的判定不属于这个阶段，请刷新', en: 'The gate was judged for another stage; reload' },
  criteria_unmet: { zh: '关口还有条件没有满足：{criteria}', en: 'The gate has criteria that are not met: {criteria}' },
  earlier_stages_open: {
    zh: '阶段“{stageId}”要等这些阶段完成：{stages}',
    en: 'Stage "{stageId}" can be done only after: {stages}',
  },
  reason_missing: { zh: '请写明原因', en: 'Give a reason' },
  only_sponsor: { zh: '只有发起人可以这样做', en: 'Only the sponsor may do this' },
  not_optional: {
    zh: '阶段“{stageId}”不是可选阶段，不能跳过',
    en: 'Stage "{stageId}" is not optional and cannot be skipped',
  },
  unknown_loop: { zh: '不能从阶段“{stageId}”回到“{to}”', en: 'There is no way back from stage "{stageId}" to "{to}"' },
  stage_in_review: {
    zh: '这些阶段正在评审，请先撤回或决定：{stages}',
    en: 'These stages are in review; withdraw or decide them first: {stages}',
  },
  unknown_branch: { zh: '阶段“{stageId}”没有这个分支', en: 'Stage "{stageId}" has no such branch' },
  role_may_not: { zh: '只有这些角色可以这样做：{roles}', en: 'Only these roles may do this: {roles}' },
  stages_open: { zh: '这些阶段还没有完成：{stages}', en: 'These stages are not done yet: {stages}' },
} as const satisfies Record<RefusalCode, Label>

/** Why an approval cannot be opened, decided or withdrawn, in words. */
export const APPROVAL_REFUSAL_TEXTS = {
  role_without_holder: { zh: '没有人担任审批角色“{role}”', en: 'Nobody holds the approving role "{role}"' },
  no_decider: { zh: '没有人可以审批', en: 'There is nobody to decide' },
  own_submission: { zh: '不能审批自己提交的内容', en: 'Nobody decides on their own submission' },
  already_decided: { zh: '{by} 已在 {at} 作出决定', en: '{by} already decided at {at}' },
  withdrawn: { zh: '提交已撤回', en: 'The submission was withdrawn' },
  step_decided: { zh: '这一步已由 {by} 在 {at} 批准', en: '{by} already approved this step at {at}' },
  not_yet: { zh: '还没有轮到你审批', en: 'It is not your turn yet' },
  not_a_decider: { zh: '你不是这次审批的审批人', en: 'You are not among those who decide this' },
  decided_before: { zh: '你在这一步已经决定过', en: 'You have already decided in this step' },
  comment_missing: { zh: '退回时请写明要改什么', en: 'Say what to mend when you send it back' },
  no_earlier_step: { zh: '只能退回到更早的步骤', en: 'It can only go back to an earlier step' },
  only_submitter: { zh: '只有提交人可以撤回', en: 'Only the submitter can withdraw it' },
} as const satisfies Record<ApprovalRefusalCode, Label>
