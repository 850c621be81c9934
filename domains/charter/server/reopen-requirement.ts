import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charterContract, requirement } from '../contract.ts'
import { requireEditable } from './require-editable.ts'
import { requireRequirementState } from './require-state.ts'

/** A requirement is asked for again: it was not met after all, or it is taken up again. */
export const reopenRequirement = command(charterContract.reopenRequirement, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { reason, ...known }) => {
    const { projectId, state } = await readRecord(ctx, requirement, known.id)
    if (state === 'dropped') await requireEditable(ctx, projectId)
    const record = await openRecord(ctx, requirement, known)
    requireRequirementState(ctx, record, ['met', 'dropped'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', metOn: null, dropReason: null } as const
    return changeRecord(ctx, requirement, record, set, { action: 'reopened', note: reason })
  },
})
