import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { projectCustomer } from '../entities/project-customer.ts'
import { filledText } from '../filled-text.ts'

const tags = ['customers']
const record = recordSchema(projectCustomer)

export const projectCustomerOperations = {
  projectCustomer: crudContract(projectCustomer),
  /** One that is there already, or a new one of the given name. */
  chooseCustomer: oc
    .route({ method: 'POST', path: '/project-customers', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        customerId: idSchema.optional(),
        customerName: filledText(200).optional(),
      }),
    )
    .output(record),
  changeProjectCustomer: oc
    .route({ method: 'POST', path: '/project-customers/{id}/change', tags })
    .input(z.strictObject({ ...knownRecord, customerId: idSchema, reason: reasonSchema }))
    .output(record),
}
