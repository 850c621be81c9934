import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { proposal } from './entities/proposal.ts'
import { quoteLine } from './entities/quote-line.ts'

const sumsOfLine = z.object({
  list: z.string(),
  priced: z.string(),
  gross: z.string(),
  tax: z.string(),
  net: z.string(),
  /** Here and below: null where it is not known, and for those who may not write proposals. */
  cost: z.string().nullable(),
  margin: z.string().nullable(),
})

/** One version of a project's proposal with its quote worked out. */
export const proposalSheetSchema = z.object({
  proposal: recordSchema(proposal).nullable(),
  /** The newest version first. */
  versions: z.array(recordSchema(proposal)),
  lines: z.array(z.object({ line: recordSchema(quoteLine), cost: z.string().nullable(), sums: sumsOfLine })),
  totals: sumsOfLine.extend({
    marginPercent: z.string().nullable(),
    reducedPercent: z.string().nullable(),
  }),
  currency: z.string(),
  approval: approvalSchema.nullable(),
  /** May the reader see what a quote costs and earns? */
  seesMargin: z.boolean(),
  /** What lies beyond the manager's limits, for who may see the margin. */
  beyond: z.array(z.enum(['reduced', 'thin', 'cost_unknown'])),
})
export type ProposalSheet = z.infer<typeof proposalSheetSchema>
