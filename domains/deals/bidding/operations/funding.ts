import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { fundingApplication } from '../../entities/funding-application.ts'

const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/funding-applications/{id}/${verb}`, tags: ['deals'] })
    .output(recordSchema(fundingApplication))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const fundingOperations = {
  fundingApplication: crudContract(fundingApplication),
  moveFunding: act('move').input(
    z.strictObject({ ...knownRecord, ...inputsOf(fundingApplication, 'deadline'), reason: reasonSchema }),
  ),
  submitFunding: act('submit').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(fundingApplication, 'submittedOn', 'receipt') }),
  ),
  /** What the authority decided; less than all of the sum with the reason. */
  recordFundingResult: act('result').input(
    z.strictObject({
      ...knownRecord,
      result: z.enum(['granted', 'partly', 'refused']),
      /** Today where nothing is said. */
      on: calendarDateSchema.optional(),
      reason: reasonSchema.optional(),
      ...inputsOf(fundingApplication, 'granted', 'fundsDueOn'),
    }),
  ),
  /** How much has come in all until that day. */
  receiveFunds: act('receive').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(fundingApplication, 'paidIn', 'fundsOn') }),
  ),
  decideOtherFunding: act('other-funding').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(fundingApplication, 'otherFunding', 'otherFundingOn'),
      /** Who records it, where nobody is named. */
      ...inputsOf(fundingApplication, 'otherFundingById'),
    }),
  ),
  withdrawFunding: act('withdraw').input(withReason),
  reopenFunding: act('reopen').input(withReason),
  assignFunding: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
