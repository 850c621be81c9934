import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { training } from '../entities/training.ts'

const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/trainings/{id}/${verb}`, tags: ['campaigns'] }).output(recordSchema(training))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
/** The list as it is after the command; as it stands in the record where nothing is said. */
const attendance = inputsOf(training, 'attendance')

export const trainingOperations = {
  training: crudContract(training),
  holdTraining: act('hold').input(z.strictObject({ ...knownRecord, on: calendarDateSchema.optional(), ...attendance })),
  testTraining: act('test').input(z.strictObject({ ...knownRecord, ...attendance })),
  cancelTraining: act('cancel').input(withReason),
  reopenTraining: act('reopen').input(withReason),
  assignTraining: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
