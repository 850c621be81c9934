import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { carePlan } from '../entities/care-plan.ts'
import { customerEvent } from '../entities/customer-event.ts'
import { customerTraining } from '../entities/customer-training.ts'
import { revisit } from '../entities/revisit.ts'
import { act, inProject, on, withReason } from './act.ts'

export const careOperations = {
  carePlan: crudContract(carePlan),
  startCare: inProject('POST', 'care-plans')
    .input(
      z.strictObject({
        projectId: idSchema,
        ownerId: idSchema,
        ...inputsOf(carePlan, 'customer', 'aim', 'rhythmDays', 'startsOn'),
      }),
    )
    .output(recordSchema(carePlan)),
  setCareRhythm: act(carePlan, 'rhythm').input(
    z.strictObject({ ...knownRecord, ...inputsOf(carePlan, 'rhythmDays'), reason: reasonSchema }),
  ),
  handOverCare: act(carePlan, 'hand-over').input(
    z.strictObject({ ...knownRecord, ownerId: idSchema, ...inputsOf(carePlan, 'handNote') }),
  ),
  endCare: act(carePlan, 'end').input(withReason),

  revisit: crudContract(revisit),
  /** The next one is dated by the rhythm, where nothing else is said. */
  doRevisit: act(revisit, 'do').input(
    z.strictObject({
      ...{ ...knownRecord, on },
      ...neededInputsOf(revisit, 'spokenWith', 'usage'),
      ...inputsOf(revisit, 'feedback'),
      score: z.int().nullable().optional(),
      nextOn: calendarDateSchema.nullable().optional(),
    }),
  ),
  moveRevisit: act(revisit, 'move').input(
    z.strictObject({ ...knownRecord, ...inputsOf(revisit, 'dueOn'), reason: reasonSchema }),
  ),

  customerEvent: crudContract(customerEvent),
  holdEvent: act(customerEvent, 'hold').input(
    z.strictObject({ ...knownRecord, on, ...neededInputsOf(customerEvent, 'outcome') }),
  ),
  cancelEvent: act(customerEvent, 'cancel').input(withReason),

  customerTraining: crudContract(customerTraining),
  holdCustomerTraining: act(customerTraining, 'hold').input(
    z.strictObject({ ...knownRecord, on, ...neededInputsOf(customerTraining, 'outcome') }),
  ),
  cancelCustomerTraining: act(customerTraining, 'cancel').input(withReason),
}
