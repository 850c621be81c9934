import { defineDomain } from '#kernel/domain/domain.ts'
import { charterContract, charterEntities, charterRefusals } from '../contract.ts'
import { approvedCheck } from './checks/approved.ts'
import { requirementsCheck } from './checks/requirements.ts'
import { scopedCheck } from './checks/scoped.ts'
import { createRequirement } from './create-requirement.ts'
import { createScopeItem } from './create-scope-item.ts'
import { charterDeliverable } from './deliverables/charter.ts'
import { requirementsDeliverable } from './deliverables/requirements.ts'
import { scopeItemsDeliverable } from './deliverables/scope-items.ts'
import { draftCharter } from './draft-charter.ts'
import { dropRequirement } from './drop-requirement.ts'
import { meetRequirement } from './meet-requirement.ts'
import { moveScopeItem } from './move-scope-item.ts'
import { onCharterApproval } from './on-charter-approval.ts'
import { readCharterPrint } from './read-charter-print.ts'
import { readCharterSheet } from './read-charter-sheet.ts'
import { removeRequirement, restoreRequirement } from './remove-requirement.ts'
import { removeScopeItem, restoreScopeItem } from './remove-scope-item.ts'
import { reopenRequirement } from './reopen-requirement.ts'
import { reviseCharter } from './revise-charter.ts'
import { submitCharter } from './submit-charter.ts'
import { updateCharter } from './update-charter.ts'
import { updateRequirement } from './update-requirement.ts'
import { updateScopeItem } from './update-scope-item.ts'
import { withdrawCharter } from './withdraw-charter.ts'

export const charterDomain = defineDomain({
  name: 'charter',
  entities: charterEntities,
  contract: charterContract,
  refusals: charterRefusals,
  operations: {
    charter: { update: updateCharter },
    scopeItem: {
      ...{ create: createScopeItem, update: updateScopeItem },
      ...{ remove: removeScopeItem, restore: restoreScopeItem },
    },
    requirement: {
      ...{ create: createRequirement, update: updateRequirement },
      ...{ remove: removeRequirement, restore: restoreRequirement },
    },
    charterSheet: readCharterSheet,
    charterPrint: readCharterPrint,
    draftCharter,
    submitCharter,
    withdrawCharter,
    reviseCharter,
    moveScopeItem,
    meetRequirement,
    dropRequirement,
    reopenRequirement,
  },
  subscribers: [...onCharterApproval],
})

export const charterChecks = [approvedCheck, scopedCheck, requirementsCheck]
export const charterDeliverables = [charterDeliverable, scopeItemsDeliverable, requirementsDeliverable]
