import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { requireDocumentState } from './require-state.ts'
import { NOT_SENT } from './send-requirements.ts'

/** The customer does not confirm it: it is a draft again, with what they said. */
export const rejectRequirements = command(requirementsContract.rejectRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['sent'], { zh: '退回', en: 'rejected' })
    const set = { state: 'draft', rejectedBecause: reason, ...NOT_SENT } as const
    return changeRecord(ctx, requirementDocument, record, set, { action: 'rejected', note: reason })
  },
})
