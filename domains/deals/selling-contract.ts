import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { concession } from './entities/concession.ts'
import { negotiationTerm } from './entities/negotiation-term.ts'
import { product } from './entities/product.ts'
import { proposal } from './entities/proposal.ts'
import { quoteLine } from './entities/quote-line.ts'
import { proposalSheetSchema } from './selling-sheet.ts'

export { concession } from './entities/concession.ts'
export { negotiationTerm } from './entities/negotiation-term.ts'
export { product } from './entities/product.ts'
export { proposal } from './entities/proposal.ts'
export { quoteLine } from './entities/quote-line.ts'
export type { ProposalSheet } from './selling-sheet.ts'

export const sellingEntities = { product, proposal, quoteLine, negotiationTerm, concession }

const tags = ['deals']
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const known = z.strictObject(knownRecord)
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const inProject = { projectId: idSchema }

const lineNames = ['name', 'kind', 'detail', 'unit', 'quantity', 'unitPrice', 'discount', 'taxRate', 'cost'] as const
const lineInputs = inputsOf(quoteLine, ...lineNames)
const termNames = ['name', 'kind', 'measure', 'unit', 'ours', 'theirs', 'floor'] as const

export const sellingContract = {
  product: crudContract(product),
  proposal: crudContract(proposal),
  quoteLine: crudContract(quoteLine),
  negotiationTerm: crudContract(negotiationTerm),
  concession: crudContract(concession),

  retireProduct: act('/products', 'retire').input(withReason).output(recordSchema(product)),
  sellProductAgain: act('/products', 'sell-again').input(withReason).output(recordSchema(product)),

  proposalSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/proposal', tags })
    .input(
      z.strictObject({
        ...inProject,
        /** One version; the newest where nothing is said. */
        number: z.coerce.number<number>().int().min(1).max(100_000).optional(),
      }),
    )
    .output(proposalSheetSchema),
  draftProposal: oc
    .route({ method: 'POST', path: '/projects/{projectId}/proposals', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inProject,
        ...neededInputsOf(proposal, 'name'),
        ...inputsOf(proposal, 'customerName', 'validUntil'),
      }),
    )
    .output(recordSchema(proposal)),
  reviseProposal: act('/proposals', 'revise').input(withReason).output(recordSchema(proposal)),
  submitProposal: act('/proposals', 'submit')
    .input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() }))
    .output(recordSchema(proposal)),
  withdrawProposal: act('/proposals', 'withdraw').input(known).output(recordSchema(proposal)),
  sendProposal: act('/proposals', 'send')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(proposal, 'sentTo', 'sentOn', 'sentBy') }))
    .output(recordSchema(proposal)),
  /** The customer's yes, as one of us records it. */
  confirmProposal: act('/proposals', 'confirm')
    .input(
      z.strictObject({
        ...knownRecord,
        ...neededInputsOf(proposal, 'confirmedBy', 'answeredOn', 'confirmedHow', 'evidence'),
      }),
    )
    .output(recordSchema(proposal)),
  rejectProposal: act('/proposals', 'reject')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema, ...neededInputsOf(proposal, 'answeredOn') }))
    .output(recordSchema(proposal)),

  addQuoteLine: oc
    .route({ method: 'POST', path: '/proposals/{proposalId}/lines', tags, successStatus: 201 })
    .input(
      z.strictObject({
        proposalId: idSchema,
        /** What is not said is taken from the product. */
        ...inputsOf(quoteLine, 'productId'),
        ...z.strictObject(lineInputs).partial().shape,
      }),
    )
    .output(recordSchema(quoteLine)),
  changeQuoteLine: oc
    .route({ method: 'PATCH', path: '/quote-lines/{id}', tags })
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(lineInputs).partial() }))
    .output(recordSchema(quoteLine)),
  dropQuoteLine: oc
    .route({ method: 'DELETE', path: '/quote-lines/{id}', tags })
    .input(known)
    .output(recordSchema(quoteLine)),

  addTerm: oc
    .route({ method: 'POST', path: '/projects/{projectId}/negotiation-terms', tags, successStatus: 201 })
    .input(z.strictObject({ ...inProject, ...inputsOf(negotiationTerm, ...termNames) }))
    .output(recordSchema(negotiationTerm)),
  moveFloor: act('/negotiation-terms', 'move-floor')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(negotiationTerm, 'floor'), reason: reasonSchema }))
    .output(recordSchema(negotiationTerm)),
  agreeTerm: act('/negotiation-terms', 'agree')
    .input(
      z.strictObject({
        ...knownRecord,
        ...neededInputsOf(negotiationTerm, 'agreed'),
        /** Of a term in words a person says whether it goes beyond the floor. */
        isBeyond: z.boolean().optional(),
        /** Why beyond the floor: with it the sponsor is asked. */
        ...inputsOf(negotiationTerm, 'beyondBecause'),
      }),
    )
    .output(recordSchema(negotiationTerm)),
  withdrawTerm: act('/negotiation-terms', 'withdraw').input(known).output(recordSchema(negotiationTerm)),
  dropTerm: act('/negotiation-terms', 'drop').input(withReason).output(recordSchema(negotiationTerm)),
  reopenTerm: act('/negotiation-terms', 'reopen').input(withReason).output(recordSchema(negotiationTerm)),
}
