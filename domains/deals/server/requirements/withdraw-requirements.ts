import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { requireDocumentState } from './require-state.ts'

/** Takes the document back while nobody has decided on it. */
export const withdrawRequirements = command(requirementsContract.withdrawRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, requirementDocument, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
