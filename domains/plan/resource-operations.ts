import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { resourceNeed } from './entities/resource-need.ts'

const tags = ['plan']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/resource-needs/{id}/${verb}`, tags }).output(recordSchema(resourceNeed))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const resourceOperations = {
  resourceNeed: crudContract(resourceNeed),
  addNeed: oc
    .route({ method: 'POST', path: '/resource-needs', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(resourceNeed, 'kind', 'what', 'quantity', 'neededFrom', 'neededUntil', 'taskId', 'note'),
        ...neededInputsOf(resourceNeed, 'unit'),
        /** Who sees to it; whoever enters it where it is left out. */
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(resourceNeed)),
  secureNeed: act('secure').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(resourceNeed, 'source'), on: calendarDateSchema.optional() }),
  ),
  answerGap: act('answer-gap').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(resourceNeed, 'gap', 'answer', 'measures'),
      ...inputsOf(resourceNeed, 'dueOn'),
      ownerId: idSchema,
    }),
  ),
  dropNeed: act('drop').input(withReason),
  reopenNeed: act('reopen').input(withReason),
  assignNeed: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
  declareNoNeed: oc
    .route({ method: 'POST', path: '/projects/{projectId}/no-needs', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(resourceNeed, 'kind'), reason: reasonSchema }))
    .output(recordSchema(resourceNeed)),
  withdrawNoNeed: act('withdraw').input(withReason),
}
