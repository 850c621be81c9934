import { z } from 'zod'
import { levelSchema, playbookCountSchema, portfolioCardSchema } from './portfolio-card.ts'

const countsSchema = z.object({ good: z.int(), attention: z.int(), risk: z.int() })

/** Projects against what their health speaks of, the worst first. */
export const matrixSchema = z.object({
  playbooks: z.array(playbookCountSchema),
  counts: z.object({
    all: countsSchema,
    schedule: countsSchema,
    cost: countsSchema,
    gates: countsSchema,
    risks: countsSchema,
  }),
  rows: z.array(
    portfolioCardSchema.extend({
      cells: z.object({ schedule: levelSchema, cost: levelSchema, gates: levelSchema, risks: levelSchema }),
    }),
  ),
  next: z.string().nullable(),
})
export type Matrix = z.infer<typeof matrixSchema>
