import { z } from 'zod'

const money = z.string()

/** What a project earns and costs, and what has to be settled before that can be said for good. */
export const profitSchema = z.object({
  currency: z.string(),
  /** By contracts that are or were in force; of a terminated one only what was received counts. */
  contracted: money,
  received: money,
  /** Approved and settled expenses of all iterations. */
  costs: money,
  /** Contracted less costs, and received less costs. */
  margin: money,
  cash: money,
  /** In percent of what is contracted; null where nothing is. */
  marginPercent: z.string().nullable(),
  contracts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      number: z.string(),
      state: z.string(),
      amount: money,
      counted: money,
      invoiced: money,
      received: money,
    }),
  ),
  costsByCategory: z.array(z.object({ category: z.string(), amount: money })),
  /** What has to be settled first, each with where it is done. */
  open: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['expense', 'payment', 'contract']),
      name: z.string(),
      state: z.string(),
      amount: money,
    }),
  ),
})
export type Profit = z.infer<typeof profitSchema>
