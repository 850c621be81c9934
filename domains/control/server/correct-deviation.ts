import { requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { controlContract, controlRefusals, correctiveAction } from '../contract.ts'
import { deviationWords } from '../rules/deviation-words.ts'
import { liveDeviations } from './live-deviations.ts'
import { requireReadings } from './require-readings.ts'

/** Decides what is done about a deviation that is there now, by whom and until when. */
export const correctDeviation = command(controlContract.correctDeviation, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { projectId, ownerId, ...given }) => {
    requireCreate(ctx, correctiveAction, projectId)
    requireReadings(ctx, projectId)
    const place = await openPlace(ctx, projectId)
    const found = await wordsOf(ctx, place, given.deviationKey)
    const reader = { field: 'ownerId', personId: ownerId }
    await requireReadableBy(ctx, correctiveAction, { id: '', ownerId, projectId }, reader)
    return insertRecord(ctx, correctiveAction, { ...given, ...place, ownerId, found }, { action: 'decided' })
  },
})

async function wordsOf(ctx: Context, place: { projectId: string; iteration: number }, key: string): Promise<string> {
  const { found } = await liveDeviations(ctx, place)
  if (!found) throw refusal(controlRefusals, 'corrective_action.no_baseline')
  const one = found.find(deviation => deviation.key === key)
  if (!one) throw refusal(controlRefusals, 'corrective_action.no_deviation', {}, { field: 'deviationKey' })
  return deviationWords(one)[ctx.locale].slice(0, 400)
}
