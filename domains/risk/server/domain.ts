import { defineDomain } from '#kernel/domain/domain.ts'
import { riskContract, riskEntities, riskRefusals } from '../contract.ts'
import { answerRisk } from './answer-risk.ts'
import { assignIssue } from './assign-issue.ts'
import { answeredCheck } from './checks/answered.ts'
import { inTimeCheck } from './checks/in-time.ts'
import { closeRisk } from './close-risk.ts'
import { issuesDeliverable } from './deliverables/issues.ts'
import { risksDeliverable } from './deliverables/risks.ts'
import { escalateIssue } from './escalate-issue.ts'
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
    answerRisk,
    reviewRisk,
    closeRisk,
    reopenRisk,
    occurRisk,
    postponeIssue,
    escalateIssue,
    assignIssue,
    resolveIssue,
    reopenIssue,
  },
})

export const riskInboxes = [issueInbox, riskInbox]
export const riskChecks = [answeredCheck, inTimeCheck]
export const riskDeliverables = [risksDeliverable, issuesDeliverable]
