import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { cashFlow } from './entities/cash-flow.ts'
import { feasibilityDimension } from './entities/feasibility-dimension.ts'
import { feasibilityStudy } from './entities/feasibility-study.ts'
import { LONGEST } from './entities/flow-kinds.ts'
import { studyFiguresSchema } from './figures.ts'

export { cashFlow } from './entities/cash-flow.ts'
export { DIMENSION_KINDS, type DimensionKind, dimensionKinds } from './entities/dimension-kinds.ts'
export { feasibilityDimension } from './entities/feasibility-dimension.ts'
export { feasibilityStudy } from './entities/feasibility-study.ts'
export { FLOW_KINDS, type FlowKind, flowKinds, isOutlay } from './entities/flow-kinds.ts'
export type { StudyFigures } from './figures.ts'
export { feasibilityRefusals } from './refusals.ts'

export const feasibilityEntities = { feasibilityStudy, feasibilityDimension, cashFlow }

const tags = ['feasibility']
const inProject = { projectId: idSchema }
const act = (verb: string) => oc.route({ method: 'POST', path: `/feasibility-studies/{id}/${verb}`, tags })

export const feasibilityContract = {
  feasibilityStudy: crudContract(feasibilityStudy),
  feasibilityDimension: crudContract(feasibilityDimension),
  cashFlow: crudContract(cashFlow),
  feasibilitySheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/feasibility', tags })
    .input(
      z.strictObject({
        ...inProject,
        iteration: z.coerce.number<number>().int().min(1).max(10_000).optional(),
        /** One version; the newest where nothing is said. */
        number: z.coerce.number<number>().int().min(1).max(10_000).optional(),
      }),
    )
    .output(
      z.object({
        iteration: z.int(),
        study: recordSchema(feasibilityStudy).nullable(),
        /** In the order of the five. */
        dimensions: z.array(recordSchema(feasibilityDimension)),
        flows: z.array(recordSchema(cashFlow)),
        figures: studyFiguresSchema.nullable(),
        /** The newest first. */
        versions: z.array(recordSchema(feasibilityStudy)),
        approval: approvalSchema.nullable(),
      }),
    ),
  draftStudy: oc
    .route({ method: 'POST', path: '/projects/{projectId}/feasibility-studies', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inProject,
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        reason: reasonSchema.optional(),
      }),
    )
    .output(recordSchema(feasibilityStudy)),
  submitStudy: act('submit')
    .input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() }))
    .output(recordSchema(feasibilityStudy)),
  withdrawStudy: act('withdraw').input(z.strictObject(knownRecord)).output(recordSchema(feasibilityStudy)),
  /** One cell of the cash-flow table; without an amount the cell is empty again. */
  setCashFlow: oc
    .route({ method: 'PUT', path: '/feasibility-studies/{id}/cash-flows', tags })
    .input(
      z.strictObject({
        id: idSchema,
        ...inputsOf(cashFlow, 'kind'),
        period: z.int().min(0).max(LONGEST),
        amount: neededInputsOf(cashFlow, 'amount').amount.nullable(),
      }),
    )
    .output(recordSchema(cashFlow).nullable()),
}
