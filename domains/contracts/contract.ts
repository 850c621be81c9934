import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { contract } from './entities/contract.ts'
import { contractObligation } from './entities/contract-obligation.ts'
import { contractSignature } from './entities/contract-signature.ts'
import { invoice } from './entities/invoice.ts'
import { payment } from './entities/payment.ts'
import { receivable } from './entities/receivable.ts'
import { rescheduling } from './entities/rescheduling.ts'
import { profitSchema } from './profit-shape.ts'

export { contract } from './entities/contract.ts'
export { contractObligation } from './entities/contract-obligation.ts'
export { contractSignature } from './entities/contract-signature.ts'
export { invoice } from './entities/invoice.ts'
export { type Party, parties } from './entities/parties.ts'
export { payment } from './entities/payment.ts'
export { receivable } from './entities/receivable.ts'
export { rescheduling } from './entities/rescheduling.ts'
export type { Profit } from './profit-shape.ts'
export { contractsRefusals } from './refusals.ts'

export const contractsEntities = {
  contract,
  contractSignature,
  contractObligation,
  rescheduling,
  receivable,
  invoice,
  payment,
}

const tags = ['contracts']
const create = (path: `/${string}`) => oc.route({ method: 'POST', path, tags, successStatus: 201 })
const change = (path: `/${string}`) => oc.route({ method: 'PATCH', path: `${path}/{id}`, tags })
const drop = (path: `/${string}`) => oc.route({ method: 'DELETE', path: `${path}/{id}`, tags })
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const known = z.strictObject(knownRecord)
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const ofContract = { contractId: idSchema }
const on = calendarDateSchema.optional()

const obligationInputs = {
  ...inputsOf(contractObligation, 'party', 'what', 'dueOn'),
  ownerId: idSchema.nullable().optional(),
}
const receivableInputs = {
  ...inputsOf(receivable, 'name', 'milestone', 'amount', 'dueOn'),
  ownerId: idSchema.nullable().optional(),
}
const invoiceInputs = inputsOf(invoice, 'number', 'kind', 'rate', 'gross', 'tax', 'lines', 'issuedOn')
const paymentInputs = inputsOf(payment, 'payer', 'paidOn', 'amount', 'bankReference', 'allocations')

export const contractsContract = {
  contract: crudContract(contract),
  contractSignature: crudContract(contractSignature),
  contractObligation: crudContract(contractObligation),
  receivable: crudContract(receivable),
  invoice: crudContract(invoice),
  payment: crudContract(payment),
  rescheduling: crudContract(rescheduling),
  contractApproval: oc
    .route({ method: 'GET', path: '/contract-approvals/{id}', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(approvalSchema.nullable()),
  submitContract: act('/contracts', 'submit')
    .input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() }))
    .output(recordSchema(contract)),
  withdrawContract: act('/contracts', 'withdraw').input(known).output(recordSchema(contract)),
  reviseContract: act('/contracts', 'revise').input(withReason).output(recordSchema(contract)),
  startSigning: act('/contracts', 'start-signing').input(known).output(recordSchema(contract)),
  signContract: act('/contracts', 'sign')
    .input(
      z.strictObject({
        ...knownRecord,
        ...inputsOf(contractSignature, 'party', 'signedBy', 'role', 'signedOn', 'how', 'evidence'),
      }),
    )
    .output(recordSchema(contractSignature)),
  takeBackSignature: act('/contract-signatures', 'take-back').input(withReason).output(recordSchema(contractSignature)),
  bringIntoForce: act('/contracts', 'bring-into-force')
    .input(
      z.strictObject({ ...knownRecord, ...neededInputsOf(contract, 'effectiveOn'), ...inputsOf(contract, 'endsOn') }),
    )
    .output(recordSchema(contract)),
  archiveContract: act('/contracts', 'archive')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(contract, 'archiveNumber', 'archivedAt') }))
    .output(recordSchema(contract)),
  completeContract: act('/contracts', 'complete')
    .input(z.strictObject({ ...knownRecord, on }))
    .output(recordSchema(contract)),
  terminateContract: act('/contracts', 'terminate')
    .input(z.strictObject({ ...knownRecord, on, reason: reasonSchema }))
    .output(recordSchema(contract)),
  assignContract: act('/contracts', 'assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(contract)),

  addObligation: create('/contract-obligations')
    .input(z.strictObject({ ...ofContract, ...obligationInputs }))
    .output(recordSchema(contractObligation)),
  changeObligation: change('/contract-obligations')
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(obligationInputs).partial() }))
    .output(recordSchema(contractObligation)),
  dropObligation: drop('/contract-obligations').input(known).output(recordSchema(contractObligation)),
  meetObligation: act('/contract-obligations', 'meet')
    .input(z.strictObject({ ...knownRecord, on, ...neededInputsOf(contractObligation, 'evidence') }))
    .output(recordSchema(contractObligation)),
  waiveObligation: act('/contract-obligations', 'waive')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(contractObligation, 'waiver'), reason: reasonSchema }))
    .output(recordSchema(contractObligation)),
  reopenObligation: act('/contract-obligations', 'reopen').input(withReason).output(recordSchema(contractObligation)),

  addReceivable: create('/receivables')
    .input(z.strictObject({ ...ofContract, ...receivableInputs }))
    .output(recordSchema(receivable)),
  changeReceivable: change('/receivables')
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(receivableInputs).partial() }))
    .output(recordSchema(receivable)),
  dropReceivable: drop('/receivables').input(known).output(recordSchema(receivable)),
  requestRescheduling: act('/receivables', 'reschedule')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(rescheduling, 'instalments'), reason: reasonSchema }))
    .output(recordSchema(rescheduling)),
  withdrawRescheduling: act('/reschedulings', 'withdraw').input(known).output(recordSchema(rescheduling)),

  issueInvoice: create('/invoices')
    .input(z.strictObject({ ...ofContract, ...invoiceInputs }))
    .output(recordSchema(invoice)),
  voidInvoice: act('/invoices', 'void')
    .input(z.strictObject({ ...knownRecord, on, ...inputsOf(invoice, 'redNumber'), reason: reasonSchema }))
    .output(recordSchema(invoice)),

  enterPayment: create('/payments')
    .input(z.strictObject({ ...ofContract, ...paymentInputs }))
    .output(recordSchema(payment)),
  allocatePayment: act('/payments', 'allocate')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(payment, 'allocations') }))
    .output(recordSchema(payment)),
  takeBackPayment: act('/payments', 'take-back').input(withReason).output(recordSchema(payment)),

  profit: oc
    .route({ method: 'GET', path: '/projects/{projectId}/profit', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(profitSchema),
}
