import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { keptValues } from '#kernel/entity/given-text.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { carePlace } from '../care-place.ts'

/** Takes up what a customer has said or the market has changed, also once the project is closed. */
export const raiseImprovement = command(serviceContract.customerImprovement.create, {
  allow: whoMay('write', 'service'),
  run: async (ctx, given) => {
    const place = await carePlace(ctx, customerImprovement, given.projectId)
    return insertRecord(ctx, customerImprovement, { ...keptValues(customerImprovement, given), ...place })
  },
})
