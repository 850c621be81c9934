import { z } from 'zod'

/** What a period's target asks, and the last that was read of it within the period. */
export const periodReadingSchema = z.object({
  metricId: z.string(),
  metric: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down', 'hold']),
  target: z.string(),
  /** As a number of the metric's unit; null where nothing was read. */
  actual: z.string().nullable(),
  readOn: z.string().nullable(),
})
export type PeriodReading = z.infer<typeof periodReadingSchema>
