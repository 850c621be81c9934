import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { charterContract, requirement } from '../contract.ts'
import { requireRequirementState } from './require-state.ts'

/** Says that a requirement is met. That is progress, not a change of the charter. */
export const meetRequirement = command(charterContract.meetRequirement, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { note, ...known }) => {
    const record = await openRecord(ctx, requirement, known)
    requireRequirementState(ctx, record, ['open'], { zh: '记为达到', en: 'recorded as met' })
    const set = { state: 'met', metOn: ctx.today } as const
    return changeRecord(ctx, requirement, record, set, { action: 'met', note: note ?? null })
  },
})
