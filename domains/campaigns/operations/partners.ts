import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { channelPartner } from '../entities/channel-partner.ts'

const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/channel-partners/{id}/${verb}`, tags: ['campaigns'] })
    .output(recordSchema(channelPartner))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const partnerOperations = {
  channelPartner: crudContract(channelPartner),
  /** With the contract as it is then; as it stands in the record where nothing is said. */
  activatePartner: act('activate').input(
    z.strictObject({ ...knownRecord, ...inputsOf(channelPartner, 'contractFrom', 'contractUntil') }),
  ),
  reportPartner: act('report').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(channelPartner, 'coverage'),
      ...inputsOf(channelPartner, 'actualSellThrough'),
    }),
  ),
  endPartner: act('end').input(withReason),
  reopenPartner: act('reopen').input(withReason),
  assignPartner: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
