import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { communicationItem } from '../entities/communication-item.ts'

const tags = ['team']
const record = recordSchema(communicationItem)
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/communication-items/{id}/${verb}`, tags }).output(record)
const rhythm = inputsOf(communicationItem, 'rhythm', 'firstOn')
const reason = reasonSchema

export const communicationOperations = {
  communicationItem: crudContract(communicationItem),
  addItem: oc
    .route({ method: 'POST', path: '/communication-items', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(communicationItem, 'what', 'audience', 'stakeholders', 'purpose', 'channel'),
        ...rhythm,
        /** Who sees to it; whoever enters it where nothing is said. */
        ownerId: idSchema.optional(),
      }),
    )
    .output(record),
  tellItem: act('tell').input(
    z.strictObject({
      ...knownRecord,
      /** The day on which it was told; today where nothing is said. */
      on: calendarDateSchema.optional(),
      note: z.string().max(2_000).nullable().optional(),
    }),
  ),
  rescheduleItem: act('reschedule').input(z.strictObject({ ...knownRecord, ...rhythm, reason })),
  endItem: act('end').input(z.strictObject({ ...knownRecord, reason })),
  reopenItem: act('reopen').input(z.strictObject({ ...knownRecord, ...rhythm, reason })),
  assignItem: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
