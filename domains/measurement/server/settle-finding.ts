import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { finding, measurementContract, measurementRefusals } from '../contract.ts'
import { requireFindingState } from './require-finding-state.ts'

/** The measure is carried out, and this is what came of it. */
export const settleFinding = command(measurementContract.settleFinding, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { result, ...known }) => {
    const record = await presentRecord(ctx, finding, known)
    requireFindingState(ctx, record, ['open'], { zh: '落实', en: 'settled' })
    const { text, measure } = record
    if (!measure?.trim()) throw refusal(measurementRefusals, 'finding.no_measure', { text }, { field: 'measure' })
    const set = { state: 'done', result, doneOn: ctx.today } as const
    return changeRecord(ctx, finding, record, set, { action: 'settled', note: result })
  },
})
