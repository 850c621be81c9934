import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { stakeholder, teamContract } from '../contract.ts'
import { takeRefusal } from './take-sign-off.ts'

/** One of us writes down that the stakeholder does not agree, and why. */
export const refuseSignOff = command(teamContract.refuseSignOff, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => takeRefusal(ctx, await openRecord(ctx, stakeholder, known), { reason }),
})
