import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { activityNone } from '../entities/activity-none.ts'
import { salesActivity } from '../entities/sales-activity.ts'

const tags = ['customers']

export const activityOperations = {
  salesActivity: crudContract(salesActivity),
  activityNone: crudContract(activityNone),
  settleActivityStep: oc
    .route({ method: 'POST', path: '/sales-activities/{id}/settle-step', tags })
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(salesActivity, 'nextOutcome') }))
    .output(recordSchema(salesActivity)),
  declareActivityNone: oc
    .route({ method: 'POST', path: '/activity-nones', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(activityNone, 'kind'), reason: reasonSchema }))
    .output(recordSchema(activityNone)),
  takeBackActivityNone: oc
    .route({ method: 'DELETE', path: '/activity-nones/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(activityNone)),
}
