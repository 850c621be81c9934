import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { evaluationRhythm } from './entities/evaluation-rhythm.ts'
import { operationDesign } from './entities/operation-design.ts'
import { operationPart } from './entities/operation-part.ts'
import { operationPeriod } from './entities/operation-period.ts'
import { operationResource } from './entities/operation-resource.ts'
import { periodReadingSchema } from './period-readings.ts'

export { evaluationRhythm } from './entities/evaluation-rhythm.ts'
export { operationDesign } from './entities/operation-design.ts'
export { operationPart } from './entities/operation-part.ts'
export { operationPeriod } from './entities/operation-period.ts'
export { operationResource } from './entities/operation-resource.ts'
export type { PeriodReading } from './period-readings.ts'
export { operationsRefusals } from './refusals.ts'

export const operationsEntities = {
  operationDesign,
  operationPart,
  operationResource,
  evaluationRhythm,
  operationPeriod,
}

const tags = ['operations']
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const ofProject = (path: string) => oc.route({ method: 'GET', path: `/projects/{projectId}/${path}`, tags })
const known = z.strictObject(knownRecord)
const withNote = z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() })
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const withOwner = z.strictObject({ ...knownRecord, ownerId: idSchema })
const inProject = z.strictObject({ projectId: idSchema })

/** The records of a type in the present iteration, and what is asked of the reader about those that wait. */
const boardOf = <D extends Declaration>(entity: D) =>
  z.object({
    iteration: z.int(),
    items: z.array(z.object({ record: recordSchema(entity), approval: approvalSchema.nullable() })),
  })

export const operationsContract = {
  operationDesign: crudContract(operationDesign),
  operationPart: crudContract(operationPart),
  operationResource: crudContract(operationResource),
  evaluationRhythm: crudContract(evaluationRhythm),
  operationPeriod: crudContract(operationPeriod),
  designBoard: ofProject('operation-design-board').input(inProject).output(boardOf(operationDesign)),
  submitDesign: act('/operation-designs', 'submit').input(withNote).output(recordSchema(operationDesign)),
  withdrawDesign: act('/operation-designs', 'withdraw').input(known).output(recordSchema(operationDesign)),
  reviseDesign: act('/operation-designs', 'revise').input(withReason).output(recordSchema(operationDesign)),
  assignDesign: act('/operation-designs', 'assign').input(withOwner).output(recordSchema(operationDesign)),
  partBoard: ofProject('operation-plan-board').input(inProject).output(boardOf(operationPart)),
  submitPart: act('/operation-parts', 'submit').input(withNote).output(recordSchema(operationPart)),
  withdrawPart: act('/operation-parts', 'withdraw').input(known).output(recordSchema(operationPart)),
  revisePart: act('/operation-parts', 'revise').input(withReason).output(recordSchema(operationPart)),
  assignPart: act('/operation-parts', 'assign').input(withOwner).output(recordSchema(operationPart)),
  answerResource: act('/operation-resources', 'answer')
    .input(
      z.strictObject({
        ...knownRecord,
        ...neededInputsOf(operationResource, 'answer', 'dueOn'),
        ownerId: idSchema,
      }),
    )
    .output(recordSchema(operationResource)),
  assignRhythm: act('/evaluation-rhythms', 'assign').input(withOwner).output(recordSchema(evaluationRhythm)),
  periodBoard: ofProject('operation-period-board')
    .input(inProject)
    .output(
      z.object({
        iteration: z.int(),
        items: z.array(
          z.object({
            record: recordSchema(operationPeriod),
            approval: approvalSchema.nullable(),
            readings: z.array(periodReadingSchema),
          }),
        ),
      }),
    ),
  submitPeriod: act('/operation-periods', 'submit').input(withNote).output(recordSchema(operationPeriod)),
  withdrawPeriod: act('/operation-periods', 'withdraw').input(known).output(recordSchema(operationPeriod)),
  replanPeriod: act('/operation-periods', 'replan').input(withReason).output(recordSchema(operationPeriod)),
  beginPeriod: act('/operation-periods', 'begin').input(known).output(recordSchema(operationPeriod)),
  assignPeriod: act('/operation-periods', 'assign').input(withOwner).output(recordSchema(operationPeriod)),
  reviewPeriod: act('/operation-periods', 'review')
    .input(
      z.strictObject({ ...knownRecord, ...neededInputsOf(operationPeriod, 'achieved', 'problems', 'adjustments') }),
    )
    .output(recordSchema(operationPeriod)),
  reopenPeriod: act('/operation-periods', 'reopen').input(withReason).output(recordSchema(operationPeriod)),
}
