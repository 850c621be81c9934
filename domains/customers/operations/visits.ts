import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { need } from '../entities/need.ts'
import { visit } from '../entities/visit.ts'

const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/visits/{id}/${verb}`, tags: ['customers'] }).output(recordSchema(visit))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const visitOperations = {
  visit: crudContract(visit),
  /** Says that one is there; the moment is the server's. */
  checkInVisit: act('check-in').input(z.strictObject({ ...knownRecord, ...neededInputsOf(visit, 'checkedInPlace') })),
  finishVisit: act('finish').input(
    z.strictObject({
      ...knownRecord,
      on: calendarDateSchema.optional(),
      ...neededInputsOf(visit, 'minutes', 'intention', 'nextStep', 'nextOn'),
      /** Each becomes a need that was found at this visit. */
      needsFound: z
        .array(z.strictObject(inputsOf(need, 'title', 'kind', 'importance')))
        .max(20)
        .nullable()
        .optional(),
    }),
  ),
  cancelVisit: act('cancel').input(withReason),
  reopenVisit: act('reopen').input(withReason),
  assignVisit: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
  settleVisitStep: act('settle-step').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(visit, 'nextOutcome') }),
  ),
}
