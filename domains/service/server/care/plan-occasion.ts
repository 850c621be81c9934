import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { keptValues } from '#kernel/entity/given-text.ts'
import { customerEvent, customerTraining, serviceContract } from '../../contract.ts'
import { carePlace } from '../care-place.ts'

/** Plans an event for customers, also once the project is closed. */
export const planEvent = command(serviceContract.customerEvent.create, {
  allow: whoMay('write', 'service'),
  run: async (ctx, given) => {
    const place = await carePlace(ctx, customerEvent, given.projectId)
    return insertRecord(ctx, customerEvent, { ...keptValues(customerEvent, given), ...place })
  },
})

/** Plans a training of the customer's people, also once the project is closed. */
export const planCustomerTraining = command(serviceContract.customerTraining.create, {
  allow: whoMay('write', 'service'),
  run: async (ctx, given) => {
    const place = await carePlace(ctx, customerTraining, given.projectId)
    return insertRecord(ctx, customerTraining, { ...keptValues(customerTraining, given), ...place })
  },
})
