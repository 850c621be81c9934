import { z } from 'zod'
import { statusSchema } from './filters.ts'
import { labelSchema } from './label.ts'

export const levelSchema = z.enum(['good', 'attention', 'risk'])
export type Level = z.infer<typeof levelSchema>
export const ASPECTS = ['schedule', 'cost', 'gates', 'risks'] as const
export type Aspect = (typeof ASPECTS)[number]

export const reasonSchema = z.object({
  level: z.enum(['attention', 'risk']),
  about: z.enum(ASPECTS),
  text: labelSchema,
})

/** A project in the portfolio. */
export const portfolioCardSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  playbookId: z.string(),
  managerId: z.string(),
  status: statusSchema,
  outcome: z.string().nullable(),
  iteration: z.int(),
  start: z.string(),
  finish: z.string(),
  /** The first stage under way. */
  stage: z.object({ key: z.string(), name: labelSchema }).nullable(),
  /** How far the project, or the latest of its open stages, is behind its date. */
  daysLate: z.int(),
  /** Null for a project that does not run. */
  level: levelSchema.nullable(),
  reasons: z.array(reasonSchema),
})
export type PortfolioCard = z.infer<typeof portfolioCardSchema>

export const playbookCountSchema = z.object({ id: z.string(), name: labelSchema, count: z.int() })
