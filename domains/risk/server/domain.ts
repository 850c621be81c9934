import { defineDomain } from '#kernel/domain/domain.ts'
import { riskContract, riskEntities, riskRefusals } from '../contract.ts'
import { answerRisk } from './answer-risk.ts'
import { assignIssue } from './assign-issue.ts'
import { applyChange } from './changes/apply-change.ts'
import { draftChange } from './changes/draft-change.ts'
import { onChangeApproval } from './changes/on-change-approval.ts'
import { proposeOperations } from './changes/propose-operations.ts'
import { readChangeApproval } from './changes/read-change-approval.ts'
import { readChangeEffect } from './changes/read-change-effect.ts'
import { readChangeList } from './changes/read-change-list.ts'
import { reopenChange } from './changes/reopen-change.ts'
import { revokeChange } from './changes/revoke-change.ts'
import { submitChange } from './changes/submit-change.ts'
import { withdrawChange } from './changes/withdraw-change.ts'
import { answeredCheck } from './checks/answered.ts'
import { changesDecided } from './checks/changes-decided.ts'
import { inTimeCheck } from './checks/in-time.ts'
import { issuesForeseen } from './checks/issues-foreseen.ts'
import { reviewedCheck } from './checks/reviewed.ts'
import { workSettled } from './checks/work-settled.ts'
import { closeRisk } from './close-risk.ts'
import { changesDeliverable } from './deliverables/changes.ts'
import { issuesDeliverable } from './deliverables/issues.ts'
import { risksDeliverable } from './deliverables/risks.ts'
import { escalateIssue } from './escalate-issue.ts'
import { foreseeIssue } from './foreseen/foresee-issue.ts'
import { preventIssue } from './foreseen/prevent-issue.ts'
import { raiseIssue } from './foreseen/raise-issue.ts'
import { revokeNone } from './foreseen/revoke-none.ts'
import { stateNone } from './foreseen/state-none.ts'
import { issueInbox } from './issue-inbox.ts'
import { occurRisk } from './occur-risk.ts'
import { postponeIssue } from './postpone-issue.ts'
import { reopenIssue } from './reopen-issue.ts'
import { reopenRisk } from './reopen-risk.ts'
import { resolveIssue } from './resolve-issue.ts'
import { reviewRisk } from './review-risk.ts'
import { riskInbox } from './risk-inbox.ts'

export { riskHealth } from './health.ts'

export const riskDomain = defineDomain({
  name: 'risk',
  entities: riskEntities,
  contract: riskContract,
  refusals: riskRefusals,
  operations: {
    ...{ answerRisk, reviewRisk, closeRisk, reopenRisk, occurRisk },
    ...{ postponeIssue, escalateIssue, assignIssue, resolveIssue, reopenIssue },
    ...{ foreseeIssue, preventIssue, raiseIssue, stateNone, revokeNone },
    ...{ draftChange, proposeOperations, submitChange, withdrawChange, reopenChange, applyChange, revokeChange },
    ...{ changeEffect: readChangeEffect, changeApproval: readChangeApproval, changeList: readChangeList },
  },
  subscribers: onChangeApproval,
})

export const riskInboxes = [issueInbox, riskInbox]
export const riskChecks = [answeredCheck, inTimeCheck, issuesForeseen, changesDecided, workSettled, reviewedCheck]
export const riskDeliverables = [risksDeliverable, issuesDeliverable, changesDeliverable]
