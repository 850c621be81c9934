import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { stakeholder, teamContract } from '../contract.ts'
import { requireDecided } from './require-state.ts'

/** What was agreed or refused no longer holds: the stakeholder is asked again; what was said stays in the history. */
export const reopenSignOff = command(teamContract.reopenSignOff, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, stakeholder, known)
    requireDecided(record)
    const set = { state: 'open', signedOn: null, agreed: null, evidence: null, refusalReason: null } as const
    return changeRecord(ctx, stakeholder, record, set, { action: 'reopened', note: reason })
  },
})
