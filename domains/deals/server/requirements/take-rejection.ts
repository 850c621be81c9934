import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument } from '../../requirements-contract.ts'
import { type RequirementDocument, requireDocumentState } from './require-state.ts'
import { NOT_SENT } from './send-requirements.ts'

/** The customer does not confirm it: it is a draft again, with what they said, whoever brings their word. */
export function takeRejection(
  ctx: Context,
  record: RequirementDocument,
  { reason, note = reason }: { reason: string; note?: string },
): Promise<RequirementDocument> {
  requireDocumentState(ctx, record, ['sent'], { zh: '退回', en: 'rejected' })
  const set = { state: 'draft', rejectedBecause: reason, ...NOT_SENT } as const
  return changeRecord(ctx, requirementDocument, record, set, { action: 'rejected', note })
}
