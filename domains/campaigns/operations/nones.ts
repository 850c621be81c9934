import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { executionNone } from '../entities/execution-none.ts'

const tags = ['campaigns']

export const noneOperations = {
  executionNone: crudContract(executionNone),
  declareNone: oc
    .route({ method: 'POST', path: '/execution-nones', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(executionNone, 'kind'), reason: reasonSchema }))
    .output(recordSchema(executionNone)),
  takeBackNone: oc
    .route({ method: 'DELETE', path: '/execution-nones/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(executionNone)),
}
