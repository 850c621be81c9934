import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charterContract, requirement } from '../contract.ts'
import { requireEditable } from './require-editable.ts'
import { requireRequirementState } from './require-state.ts'

/** Gives a requirement up, with the reason. An approved charter has then changed. */
export const dropRequirement = command(charterContract.dropRequirement, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { reason, ...known }) => {
    const { projectId } = await readRecord(ctx, requirement, known.id)
    await requireEditable(ctx, projectId)
    const record = await openRecord(ctx, requirement, known)
    requireRequirementState(ctx, record, ['open'], { zh: '放弃', en: 'dropped' })
    const set = { state: 'dropped', dropReason: reason } as const
    return changeRecord(ctx, requirement, record, set, { action: 'dropped', note: reason })
  },
})
