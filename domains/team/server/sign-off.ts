import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { stakeholder, teamContract } from '../contract.ts'
import { takeSignOff } from './take-sign-off.ts'

/** One of us writes down that the stakeholder has signed off. */
export const signOff = command(teamContract.signOff, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { id, version, ...given }) =>
    takeSignOff(ctx, await openRecord(ctx, stakeholder, { id, version }), given),
})
