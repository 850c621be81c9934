import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { keptValues } from '#kernel/entity/given-text.ts'
import { satisfaction, serviceContract } from '../../contract.ts'
import { carePlace } from '../care-place.ts'
import { requirePast } from '../require-past.ts'
import { requireScore } from './require-score.ts'

/** Keeps what a customer answered, also once the project is closed. */
export const measureSatisfaction = command(serviceContract.satisfaction.create, {
  allow: whoMay('write', 'service'),
  run: async (ctx, given) => {
    const place = await carePlace(ctx, satisfaction, given.projectId)
    requirePast(ctx, given.askedOn, 'askedOn')
    requireScore(given.scale, given.score)
    return insertRecord(ctx, satisfaction, { ...keptValues(satisfaction, given), ...place })
  },
})
