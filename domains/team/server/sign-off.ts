import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { stakeholder, teamContract, teamRefusals } from '../contract.ts'
import { requireUndecided } from './require-state.ts'

/** The stakeholder agrees: on which day, to what exactly, and where that can be read. */
export const signOff = command(teamContract.signOff, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { id, version, ...set }) => {
    const record = await openRecord(ctx, stakeholder, { id, version })
    requireUndecided(ctx, record, ['open'], { zh: '签署', en: 'signed off' })
    const { today } = ctx
    if (set.signedOn > today) {
      const days = { date: set.signedOn, today }
      throw refusal(teamRefusals, 'stakeholder.signed_in_future', days, { field: 'signedOn' })
    }
    return changeRecord(ctx, stakeholder, record, { ...set, state: 'signed_off' }, { action: 'signed_off' })
  },
})
