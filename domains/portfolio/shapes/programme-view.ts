import { z } from 'zod'
import { portfolioCardSchema } from './portfolio-card.ts'

/** A programme's projects that the reader may see, and how they are doing together. */
export const programmeViewSchema = z.object({
  projects: z.array(portfolioCardSchema.extend({ joinedOn: z.string() })),
  left: z.array(
    z.object({
      projectId: z.string(),
      name: z.string(),
      joinedOn: z.string(),
      leftOn: z.string(),
      because: z.string().nullable(),
    }),
  ),
  start: z.string().nullable(),
  finish: z.string().nullable(),
  counts: z.object({
    good: z.int(),
    attention: z.int(),
    risk: z.int(),
    paused: z.int(),
    closed: z.int(),
    cancelled: z.int(),
  }),
})
export type ProgrammeView = z.infer<typeof programmeViewSchema>
