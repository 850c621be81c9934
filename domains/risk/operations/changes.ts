import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { changeEffectSchema, effectSchema } from '../change-effect.ts'
import { changeRequest } from '../entities/change-request.ts'
import { noneStated } from '../entities/none-stated.ts'

const tags = ['risk']
const record = recordSchema(changeRequest)
const act = (verb: string) => oc.route({ method: 'POST', path: `/change-requests/{id}/${verb}`, tags }).output(record)
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const ofOne = z.strictObject({ id: idSchema })

export const changeOperations = {
  changeRequest: crudContract(changeRequest),
  noneStated: crudContract(noneStated),
  draftChange: oc
    .route({ method: 'POST', path: '/change-requests', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(changeRequest, 'title', 'what', 'why', 'askedBy', 'scope', 'operations'),
      }),
    )
    .output(record),
  proposeOperations: oc
    .route({ method: 'PUT', path: '/change-requests/{id}/operations', tags })
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(changeRequest, 'operations') }))
    .output(record),
  submitChange: act('submit').input(
    z.strictObject({ ...knownRecord, note: z.string().max(2_000).nullable().optional() }),
  ),
  withdrawChange: act('withdraw').input(withReason),
  reopenChange: act('reopen').input(withReason),
  applyChange: act('apply').input(z.strictObject(knownRecord)),
  revokeChange: act('revoke').input(withReason),
  changeEffect: oc
    .route({ method: 'GET', path: '/change-requests/{id}/effect', tags })
    .input(ofOne)
    .output(changeEffectSchema),
  changeApproval: oc
    .route({ method: 'GET', path: '/change-requests/{id}/approval', tags })
    .input(ofOne)
    .output(approvalSchema.nullable()),
  changeList: oc
    .route({ method: 'GET', path: '/projects/{projectId}/changes', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(
      z.object({
        /** The newest first, each with its effect; null of one that was never submitted and is over. */
        items: z.array(z.object({ request: record, effect: effectSchema.nullable(), problems: z.int() })),
        /** Somebody's word that none was asked for in the present iteration. */
        none: recordSchema(noneStated).nullable(),
      }),
    ),
}
