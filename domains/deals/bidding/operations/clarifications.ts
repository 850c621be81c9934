import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { tenderClarification } from '../../entities/tender-clarification.ts'
import { tenderPrice } from '../../entities/tender-price.ts'

const tags = ['deals']
const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/tender-clarifications/{id}/${verb}`, tags })
    .output(recordSchema(tenderClarification))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const clarificationOperations = {
  tenderClarification: crudContract(tenderClarification),
  askTenderer: oc
    .route({ method: 'POST', path: '/tender-clarifications', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inputsOf(tenderClarification, 'tenderId', 'question', 'askedOn', 'answerDueOn'),
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(tenderClarification)),
  answerClarification: act('answer').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(tenderClarification, 'answer', 'answeredOn'),
      ...inputsOf(tenderClarification, 'changes'),
    }),
  ),
  dropClarification: act('drop').input(withReason),
  reopenClarification: act('reopen').input(withReason),
  assignClarification: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
  tenderPrice: crudContract(tenderPrice),
  enterPrice: oc
    .route({ method: 'POST', path: '/tender-prices', tags, successStatus: 201 })
    .input(z.strictObject(inputsOf(tenderPrice, 'tenderId', 'bidder', 'price', 'rejected', 'note')))
    .output(recordSchema(tenderPrice)),
}
