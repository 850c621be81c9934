export { type ApprovalEnding, whenApprovalEnds } from './approval-ending.ts'
export { type Check, defineCheck, type GatePlace, type ParamWords } from './check.ts'
export { countedDeliverable } from './counted-deliverable.ts'
export { type DeliverableSource, type DeliverableState, defineDeliverable } from './deliverable-source.ts'
export type { FirstStep } from './first-step.ts'
export {
  defineHealth,
  type HealthAspect,
  type HealthLevel,
  type HealthPlace,
  type HealthReason,
  type HealthSource,
} from './health-source.ts'
export { defineInbox, type InboxSource, type Waiting } from './inbox-source.ts'
export type { GoneActivity, GoneTask } from './move-work.ts'
export { approvalOf } from './server/approval-of.ts'
export { askedInThisIteration } from './server/asked-in-this-iteration.ts'
export { closedTo } from './server/closed-to.ts'
export { withdrawRequest } from './server/end-approvals.ts'
export { frozenPlaybooks } from './server/frozen-playbooks.ts'
export { keepsDeliverable } from './server/keeps-deliverable.ts'
export { readVersions } from './server/move-version/read-versions.ts'
export { openRecord } from './server/open-record.ts'
export { placeOf } from './server/place-of.ts'
export { playbookRegistry } from './server/playbook-registry.ts'
export { freezePlaybook } from './server/playbook-version.ts'
export { type PlaybookFile, registerPlaybooks, shippedPlaybooks } from './server/playbooks.ts'
export { healthFacts, healthReasons } from './server/project-health.ts'
export { readDeliverables } from './server/read-deliverables.ts'
export { playbookView } from './server/read-playbooks.ts'
export {
  knownChecks,
  knownHealth,
  type OwnPlaybookInUse,
  registerCalendar,
  registerChecks,
  registerDeliverables,
  registerFirstSteps,
  registerGoneWork,
  registerHealth,
  registerInbox,
  registerOwnPlaybooks,
  registerRecordTypes,
} from './server/registry.ts'
export { type ApprovalRequest, requestApproval } from './server/request-approval.ts'
export { requireReadableBy } from './server/require-readable-by.ts'
export { stageAsking } from './server/stage-asking.ts'
export type { TaskSeed } from './server/task-seeds.ts'
export { usablePlaybook } from './server/usable-playbooks.ts'
export { criterionLabel } from './server/word-report.ts'
