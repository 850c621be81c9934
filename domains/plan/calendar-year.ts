import { z } from 'zod'

/** The days of a year that differ from plain weeks. */
export const calendarYearSchema = z.object({
  year: z.int(),
  /** Are its holidays known? Otherwise weekends alone are counted, and dates that touch it are flagged. */
  known: z.boolean(),
  days: z.array(
    z.object({
      date: z.string(),
      kind: z.enum(['holiday', 'workday']),
      name: z.string(),
      source: z.enum(['official', 'company']),
    }),
  ),
})
export type CalendarYear = z.infer<typeof calendarYearSchema>
