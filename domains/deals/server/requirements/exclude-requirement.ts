import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementLine, requirementsContract } from '../../requirements-contract.ts'
import { requireDraft } from './require-draft.ts'
import { requireLineState } from './require-state.ts'

/** It was asked for and is not done; the reason is read in the document. */
export const excludeRequirement = command(requirementsContract.excludeRequirement, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, requirementLine, known)
    await requireDraft(ctx, record)
    requireLineState(ctx, record, ['included'], { zh: '移出范围', en: 'taken out' })
    const set = { state: 'excluded', excludedBecause: reason } as const
    return changeRecord(ctx, requirementLine, record, set, { action: 'excluded', note: reason })
  },
})
