import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { opportunity } from './entities/opportunity.ts'
import { OPEN_STAGES } from './rules/stages.ts'

export { opportunity } from './entities/opportunity.ts'

export const opportunitiesEntities = { opportunity }

const tags = ['deals']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/opportunities/{id}/${verb}`, tags }).output(recordSchema(opportunity))

export const opportunitiesContract = {
  opportunity: crudContract(opportunity),
  /** Every opportunity of a project, and what they come to; amounts of each currency by themselves. */
  pipeline: oc
    .route({ method: 'GET', path: '/projects/{projectId}/pipeline', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(
      z.object({
        opportunities: z.array(recordSchema(opportunity)),
        sums: z.array(
          z.object({ currency: z.string(), open: z.string(), weighted: z.string(), won: z.string(), lost: z.string() }),
        ),
        won: z.int(),
        lost: z.int(),
        /** In percent of what is settled; null where nothing is. */
        winRate: z.string().nullable(),
      }),
    ),
  moveOpportunity: act('move').input(
    z.strictObject({ ...knownRecord, to: z.enum(OPEN_STAGES), reason: reasonSchema.optional() }),
  ),
  winOpportunity: act('win').input(
    z.strictObject({ ...knownRecord, reason: reasonSchema, on: calendarDateSchema.optional() }),
  ),
  loseOpportunity: act('lose').input(
    z.strictObject({
      ...knownRecord,
      reason: reasonSchema,
      ...inputsOf(opportunity, 'lostTo'),
      on: calendarDateSchema.optional(),
    }),
  ),
  reopenOpportunity: act('reopen').input(z.strictObject({ ...knownRecord, reason: reasonSchema })),
}
