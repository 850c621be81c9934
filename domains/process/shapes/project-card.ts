import { z } from 'zod'
import { healthSchema } from './health.ts'
import { labelSchema } from './sentence.ts'

export const stageStateSchema = z.enum(['planned', 'active', 'in_review', 'passed', 'returned', 'waived', 'skipped'])
export const projectStatusSchema = z.enum(['active', 'paused', 'cancelled', 'closed'])

/** A stage as a segment of the small stage bar. */
export const stageSegmentSchema = z.object({
  key: z.string(),
  name: labelSchema,
  state: stageStateSchema,
  plannedFinish: z.string().nullable(),
})

/** A project in a list. */
export const projectCardSchema = z.object({
  id: z.string(),
  version: z.int(),
  code: z.string(),
  name: z.string(),
  customer: z.string().nullable(),
  playbook: z.object({ id: z.string(), name: labelSchema }),
  status: projectStatusSchema,
  outcome: z.string().nullable(),
  iteration: z.int(),
  sponsorId: z.string(),
  managerId: z.string(),
  start: z.string(),
  finish: z.string(),
  stages: z.array(stageSegmentSchema),
  health: healthSchema.nullable(),
})
export type ProjectCard = z.infer<typeof projectCardSchema>
