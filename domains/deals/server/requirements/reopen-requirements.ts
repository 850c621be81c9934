import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { requireDocumentState } from './require-state.ts'
import { NOT_SENT } from './send-requirements.ts'

/** The document is written on before the customer has answered; it has to be reviewed again. */
export const reopenRequirements = command(requirementsContract.reopenRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['reviewed', 'sent'], { zh: '重新起草', en: 'reopened' })
    const set = { state: 'draft', ...NOT_SENT } as const
    return changeRecord(ctx, requirementDocument, record, set, { action: 'reopened', note: reason })
  },
})
