import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { fundingMaterial } from '../../entities/funding-material.ts'

const tags = ['deals']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/funding-materials/{id}/${verb}`, tags }).output(recordSchema(fundingMaterial))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const materialOperations = {
  fundingMaterial: crudContract(fundingMaterial),
  addMaterial: oc
    .route({ method: 'POST', path: '/funding-materials', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inputsOf(fundingMaterial, 'applicationId', 'item', 'about', 'dueOn', 'needsSeal'),
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(fundingMaterial)),
  /** The papers that nearly every application asks for, as far as they are not listed yet. */
  addUsualMaterials: oc
    .route({ method: 'POST', path: '/funding-applications/{id}/usual-materials', tags })
    .input(z.strictObject(knownRecord))
    .output(z.object({ count: z.int() })),
  readyMaterial: act('ready').input(z.strictObject({ ...knownRecord, sealed: z.boolean().optional() })),
  waiveMaterial: act('waive').input(withReason),
  reopenMaterial: act('reopen').input(withReason),
  assignMaterial: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
