import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementLine, requirementsContract } from '../../requirements-contract.ts'
import { requireDraft } from './require-draft.ts'
import { requireLineState } from './require-state.ts'

/** It is done after all. */
export const includeRequirement = command(requirementsContract.includeRequirement, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, requirementLine, known)
    await requireDraft(ctx, record)
    requireLineState(ctx, record, ['excluded'], { zh: '纳入范围', en: 'taken in' })
    const set = { state: 'included', excludedBecause: null } as const
    return changeRecord(ctx, requirementLine, record, set, { action: 'included' })
  },
})
