import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { sharing } from '../entities/sharing.ts'

export const sharingOperations = {
  sharing: crudContract(sharing),
  recordSharing: oc
    .route({ method: 'POST', path: '/sharings', tags: ['team'], successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(sharing, 'what', 'kind', 'link', 'sharedWith', 'form', 'sharedOn', 'byId', 'feedback'),
      }),
    )
    .output(recordSchema(sharing)),
}
