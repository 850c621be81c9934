import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { developmentPlan } from '../entities/development-plan.ts'
import { developmentTarget } from '../entities/development-target.ts'
import { filledText } from '../filled-text.ts'

const tags = ['customers']
const target = recordSchema(developmentTarget)
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/development-targets/{id}/${verb}`, tags }).output(target)
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const developmentOperations = {
  developmentPlan: crudContract(developmentPlan),
  developmentTarget: crudContract(developmentTarget),
  assignDevelopmentPlan: oc
    .route({ method: 'POST', path: '/development-plans/{id}/assign', tags })
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(developmentPlan)),
  /** A customer that is kept already, or a firm by its name. */
  addTarget: oc
    .route({ method: 'POST', path: '/development-targets', tags, successStatus: 201 })
    .input(
      z.strictObject({
        planId: idSchema,
        name: filledText(200).nullable().optional(),
        ...inputsOf(developmentTarget, 'customerId', 'note'),
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(target),
  reachTarget: act('reach').input(
    z.strictObject({ ...knownRecord, on: calendarDateSchema.optional(), ...inputsOf(developmentTarget, 'result') }),
  ),
  contactTarget: act('contact').input(
    z.strictObject({
      ...knownRecord,
      on: calendarDateSchema.optional(),
      ...neededInputsOf(developmentTarget, 'result'),
    }),
  ),
  giveUpTarget: act('give-up').input(withReason),
  reopenTarget: act('reopen').input(withReason),
  assignTarget: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
