import { z } from 'zod'

/** What the answers say together; nothing where nobody has answered. */
export const satisfactionSummarySchema = z.object({
  five: z.object({ count: z.int(), average: z.string().nullable() }),
  /** From -100 to 100: the share of those who give 9 or 10, less the share of those who give 6 or less. */
  ten: z.object({ count: z.int(), average: z.string().nullable(), nps: z.int().nullable() }),
})
export type SatisfactionSummary = z.infer<typeof satisfactionSummarySchema>
