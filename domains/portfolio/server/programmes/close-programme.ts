import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { portfolioContract, portfolioRefusals, programme } from '../../contract.ts'
import { openProgramme, programmeToChange } from './open-programme.ts'

/** Ends a programme: what it was for is reached, or given up. Its projects go on as they are. */
export const closeProgramme = command(portfolioContract.closeProgramme, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openProgramme(ctx, known)
    const set = { state: 'closed' as const, closedBecause: reason }
    return changeRecord(ctx, programme, record, set, { action: 'closed', note: reason })
  },
})

/** Takes a closed programme up again. */
export const reopenProgramme = command(portfolioContract.reopenProgramme, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { reason, ...known }) => {
    const record = await programmeToChange(ctx, known)
    if (record.state !== 'closed') throw refusal(portfolioRefusals, 'programme.not_closed', { programme: record.name })
    const set = { state: 'active' as const, closedBecause: null }
    return changeRecord(ctx, programme, record, set, { action: 'reopened', note: reason })
  },
})
