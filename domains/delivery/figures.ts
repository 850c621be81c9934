import { z } from 'zod'

/** How the items of an acceptance stand, item by item, and what was delivered. */
export const acceptanceFiguresSchema = z.object({
  total: z.int(),
  passed: z.int(),
  conceded: z.int(),
  failed: z.int(),
  open: z.int(),
  items: z.array(
    z.object({
      id: z.string(),
      criterion: z.string(),
      state: z.enum(['open', 'passed', 'failed', 'conceded']),
      found: z.string().nullable(),
      evidence: z.string().nullable(),
      concededBy: z.string().nullable(),
      concession: z.string().nullable(),
    }),
  ),
  deliveries: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      quantity: z.string(),
      unit: z.string().nullable(),
      deliveredOn: z.string().nullable(),
    }),
  ),
})
export type AcceptanceFigures = z.infer<typeof acceptanceFiguresSchema>
