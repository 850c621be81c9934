import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { customerImprovement } from '../entities/customer-improvement.ts'
import { serviceNone } from '../entities/service-none.ts'
import { act, inProject, on, toOwner, withReason } from './act.ts'

export const improvementOperations = {
  customerImprovement: crudContract(customerImprovement),
  finishCustomerImprovement: act(customerImprovement, 'finish').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(customerImprovement, 'outcome') }),
  ),
  declineCustomerImprovement: act(customerImprovement, 'decline').input(withReason),
  tellCustomer: act(customerImprovement, 'tell').input(
    z.strictObject({ ...knownRecord, on, ...neededInputsOf(customerImprovement, 'toldWhom') }),
  ),
  reopenCustomerImprovement: act(customerImprovement, 'reopen').input(withReason),
  assignCustomerImprovement: act(customerImprovement, 'assign').input(toOwner),

  serviceNone: crudContract(serviceNone),
  stateServiceNone: inProject('POST', 'service-nones')
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(serviceNone, 'about'), reason: reasonSchema }))
    .output(recordSchema(serviceNone)),
  revokeServiceNone: act(serviceNone, 'revoke').input(withReason),
}
