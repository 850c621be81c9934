import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { tender } from '../../entities/tender.ts'
import { legalTimeSchema } from '../rules/legal-time.ts'

const tags = ['deals']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/tenders/{id}/${verb}`, tags }).output(recordSchema(tender))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
/** Today where nothing is said. */
const on = calendarDateSchema.optional()
const reason = reasonSchema.optional()

export const tenderOperations = {
  tender: crudContract(tender),
  /** Whether we bid, with the answers to the questions that were weighed. */
  decideBid: act('decide').input(
    z.strictObject({
      ...knownRecord,
      decision: z.enum(['bid', 'no_bid']),
      ...inputsOf(tender, 'scores'),
      reason: reasonSchema,
    }),
  ),
  moveTender: act('move').input(
    z.strictObject({ ...knownRecord, ...inputsOf(tender, 'deadline', 'openingAt'), reason: reasonSchema }),
  ),
  priceBid: act('price').input(z.strictObject({ ...knownRecord, ...neededInputsOf(tender, 'bidPrice', 'floorPrice') })),
  /** Nothing in the documents is to be asked. */
  waiveQuestions: act('no-questions').input(withReason),
  submitBid: act('submit').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(tender, 'submittedAt', 'receipt'),
      /** Who records it, where nobody is named. */
      ...inputsOf(tender, 'submittedById'),
    }),
  ),
  recallBid: act('recall').input(withReason),
  /** The opening, with our price as it was read out. */
  openTender: act('open').input(z.strictObject({ ...knownRecord, on, ...inputsOf(tender, 'bidPrice') })),
  recordTenderResult: act('result').input(
    z.strictObject({
      ...knownRecord,
      result: z.enum(['won', 'lost', 'void', 'disqualified', 'withdrawn']),
      on,
      reason,
      ...inputsOf(tender, 'winner', 'awardAmount', 'publicityFrom', 'publicityUntil', 'bondRefundDueOn'),
    }),
  ),
  reopenTender: act('reopen').input(withReason),
  noteTenderContract: act('contract').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(tender, 'contractOn'),
      ...inputsOf(tender, 'bondRefundDueOn'),
    }),
  ),
  payBond: act('pay-bond').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(tender, 'bondAmount', 'bondPaidOn'),
      ...inputsOf(tender, 'bondReceipt'),
    }),
  ),
  settleBond: act('settle-bond').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(tender, 'bondEnd', 'bondEndOn'),
      ...inputsOf(tender, 'bondBack', 'bondNote'),
    }),
  ),
  /** The same project is tendered again after it was void. */
  nextRound: act('next-round').input(
    z.strictObject({ ...knownRecord, ...inputsOf(tender, 'number', 'publishedOn', 'deadline', 'openingAt') }),
  ),
  assignTender: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
  tenderTimes: oc
    .route({ method: 'GET', path: '/tenders/{id}/times', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(z.array(legalTimeSchema)),
}
