import { z } from 'zod'

/** How full the next weeks of people are, by their open tasks in the projects that the reader may see. */
export const loadSchema = z.object({
  weeks: z.array(z.object({ monday: z.string(), workdays: z.int() })),
  /** People with open tasks in these weeks, and how many of them have a day with more than it holds. */
  people: z.int(),
  over: z.int(),
  rows: z.array(
    z.object({
      personId: z.string(),
      /** Open tasks until the end of these weeks. */
      tasks: z.int(),
      /** Open tasks whose last day is over. */
      overdue: z.int(),
      peak: z.int(),
      weeks: z.array(z.object({ percent: z.int(), peak: z.int() })),
    }),
  ),
  next: z.string().nullable(),
  /** Years that the weeks touch and whose holidays are not known yet. */
  unknownYears: z.array(z.int()),
})
export type Load = z.infer<typeof loadSchema>
