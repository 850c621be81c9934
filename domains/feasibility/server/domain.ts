import { defineDomain } from '#kernel/domain/domain.ts'
import { feasibilityContract, feasibilityEntities, feasibilityRefusals } from '../contract.ts'
import { assessedCheck } from './checks/assessed.ts'
import { decidedCheck } from './checks/decided.ts'
import { economicsCheck } from './checks/economics.ts'
import { cashFlowDeliverable } from './deliverables/cash-flow.ts'
import { studyDeliverable } from './deliverables/study.ts'
import { draftStudy } from './draft-study.ts'
import { onStudyApproval } from './on-study-approval.ts'
import { readFeasibilitySheet } from './read-feasibility-sheet.ts'
import { setCashFlow } from './set-cash-flow.ts'
import { submitStudy } from './submit-study.ts'
import { updateDimension } from './update-dimension.ts'
import { updateStudy } from './update-study.ts'
import { withdrawStudy } from './withdraw-study.ts'

export const feasibilityDomain = defineDomain({
  name: 'feasibility',
  entities: feasibilityEntities,
  contract: feasibilityContract,
  refusals: feasibilityRefusals,
  operations: {
    feasibilityStudy: { update: updateStudy },
    feasibilityDimension: { update: updateDimension },
    ...{ feasibilitySheet: readFeasibilitySheet, draftStudy, submitStudy, withdrawStudy, setCashFlow },
  },
  subscribers: [...onStudyApproval],
})

export const feasibilityChecks = [assessedCheck, economicsCheck, decidedCheck]
export const feasibilityDeliverables = [studyDeliverable, cashFlowDeliverable]
