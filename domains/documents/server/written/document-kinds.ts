import { acceptanceReportKind } from '../../acceptance-report/acceptance-report.ts'
import { charterDocument } from '../../charter/charter-document.ts'
import { closingReportKind } from '../../closing-report/closing-report.ts'
import { feasibilityReport } from '../../feasibility-report/feasibility-report.ts'
import type { DocumentKind } from '../../kinds.ts'
import { operationPlan } from '../../operation-plan/operation-plan.ts'
import { progressReport } from '../../progress-report/progress-report.ts'
import { projectPlan } from '../../project-plan/project-plan.ts'
import { requirementDocumentKind } from '../../requirement-document/requirement-document.ts'
import type { KindOfDocument } from '../../writing/document-kind.ts'

/** Every kind of document that is written from the records of a project. */
export const KINDS_OF_DOCUMENT: readonly KindOfDocument[] = [
  feasibilityReport,
  charterDocument,
  projectPlan,
  requirementDocumentKind,
  operationPlan,
  progressReport,
  acceptanceReportKind,
  closingReportKind,
]

export function kindOf(kind: DocumentKind): KindOfDocument {
  const found = KINDS_OF_DOCUMENT.find(one => one.kind === kind)
  if (!found) throw new Error(`nothing writes ${kind}`)
  return found
}
