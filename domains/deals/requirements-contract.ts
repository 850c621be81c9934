import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { functionItem } from './entities/function-item.ts'
import { requirementDocument } from './entities/requirement-document.ts'
import { requirementLine } from './entities/requirement-line.ts'

export { functionItem } from './entities/function-item.ts'
export { requirementDocument } from './entities/requirement-document.ts'
export { requirementLine } from './entities/requirement-line.ts'

export const requirementsEntities = { requirementDocument, requirementLine, functionItem }

const tags = ['deals']
const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/requirement-documents/{id}/${verb}`, tags })
    .output(recordSchema(requirementDocument))
const actOnLine = (verb: string) =>
  oc.route({ method: 'POST', path: `/requirement-lines/{id}/${verb}`, tags }).output(recordSchema(requirementLine))
const inProject = { projectId: idSchema }
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const requirementsContract = {
  requirementDocument: crudContract(requirementDocument),
  requirementLine: crudContract(requirementLine),
  functionItem: crudContract(functionItem),
  /** Every version of a project's requirements, the newest first, and the review that was asked for last. */
  requirementSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/requirements', tags })
    .input(z.strictObject(inProject))
    .output(
      z.object({
        versions: z.array(
          z.object({ document: recordSchema(requirementDocument), lines: z.array(recordSchema(requirementLine)) }),
        ),
        approval: approvalSchema.nullable(),
      }),
    ),
  draftRequirements: oc
    .route({ method: 'POST', path: '/projects/{projectId}/requirement-documents', tags, successStatus: 201 })
    .input(z.strictObject({ ...inProject, reason: reasonSchema.optional() }))
    .output(recordSchema(requirementDocument)),
  submitRequirements: act('submit').input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() })),
  withdrawRequirements: act('withdraw').input(z.strictObject(knownRecord)),
  /** Back into the draft, before the customer has answered. */
  reopenRequirements: act('reopen').input(withReason),
  sendRequirements: act('send').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(requirementDocument, 'sentTo'),
      on: calendarDateSchema.optional(),
    }),
  ),
  confirmRequirements: act('confirm').input(
    z.strictObject({
      ...knownRecord,
      ...inputsOf(requirementDocument, 'confirmedBy', 'contactId'),
      ...neededInputsOf(requirementDocument, 'confirmedOn', 'confirmedHow', 'evidence'),
      /** Of what the customer has seen; it is refused where something else was sent. */
      hash: z.string().max(64).optional(),
    }),
  ),
  rejectRequirements: act('reject').input(withReason),
  baselineRequirements: act('baseline').input(z.strictObject(knownRecord)),
  excludeRequirement: actOnLine('exclude').input(withReason),
  includeRequirement: actOnLine('include').input(z.strictObject(knownRecord)),
}
