import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { need } from '../entities/need.ts'

const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/needs/{id}/${verb}`, tags: ['customers'] }).output(recordSchema(need))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const needOperations = {
  need: crudContract(need),
  matchNeed: act('match').input(z.strictObject({ ...knownRecord, ...neededInputsOf(need, 'matched') })),
  answerNeed: act('answer').input(z.strictObject({ ...knownRecord, ...neededInputsOf(need, 'answer') })),
  dropNeed: act('drop').input(withReason),
  reopenNeed: act('reopen').input(withReason),
  assignNeed: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
