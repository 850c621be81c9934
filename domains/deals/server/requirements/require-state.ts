import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { requirementDocument, requirementLine } from '../../requirements-contract.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'

export type RequirementDocument = RecordOf<typeof requirementDocument>
export type RequirementLine = RecordOf<typeof requirementLine>

/** Refuses a command that the document's state does not allow. */
export const requireDocumentState = stateGuard(
  requirementDocument,
  requirementsRefusals,
  'requirement_document.wrong_state',
)

/** Refuses a command that the requirement's state does not allow. */
export const requireLineState = stateGuard(requirementLine, requirementsRefusals, 'requirement_line.wrong_state')
