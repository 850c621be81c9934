import { requirementsBaselinedCheck } from './checks/requirements-baselined.ts'
import { requirementsConfirmedCheck } from './checks/requirements-confirmed.ts'
import { requirementsReviewedCheck } from './checks/requirements-reviewed.ts'
import { requirementsTracedCheck } from './checks/requirements-traced.ts'
import { functionsDeliverable } from './deliverables/functions.ts'
import { requirementDocumentDeliverable, requirementLineDeliverable } from './deliverables/requirements.ts'
import { saveFunction } from './functions/save-function.ts'
import { baselineRequirements } from './requirements/baseline-requirements.ts'
import { confirmRequirements } from './requirements/confirm-requirements.ts'
import { draftRequirements } from './requirements/draft-requirements.ts'
import { excludeRequirement } from './requirements/exclude-requirement.ts'
import { includeRequirement } from './requirements/include-requirement.ts'
import { onRequirementsApproval } from './requirements/on-requirements-approval.ts'
import { readRequirementSheet } from './requirements/read-requirement-sheet.ts'
import { rejectRequirements } from './requirements/reject-requirements.ts'
import { reopenRequirements } from './requirements/reopen-requirements.ts'
import { saveRequirement } from './requirements/save-requirement.ts'
import { sendRequirements } from './requirements/send-requirements.ts'
import { submitRequirements } from './requirements/submit-requirements.ts'
import { withdrawRequirements } from './requirements/withdraw-requirements.ts'

export const requirementsOperations = {
  ...{ requirementLine: saveRequirement, functionItem: saveFunction, requirementSheet: readRequirementSheet },
  ...{ draftRequirements, submitRequirements, withdrawRequirements, reopenRequirements },
  ...{ sendRequirements, confirmRequirements, rejectRequirements, baselineRequirements },
  ...{ excludeRequirement, includeRequirement },
}

export const requirementsSubscribers = [...onRequirementsApproval]
export const requirementsChecks = [
  requirementsReviewedCheck,
  requirementsConfirmedCheck,
  requirementsBaselinedCheck,
  requirementsTracedCheck,
]
export const requirementsDeliverables = [
  requirementDocumentDeliverable,
  requirementLineDeliverable,
  functionsDeliverable,
]
