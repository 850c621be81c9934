import { z } from 'zod'
import { labelSchema } from './sentence.ts'

const stageSchema = z.object({
  id: z.string(),
  name: labelSchema,
  purpose: labelSchema,
  optional: z.boolean(),
  days: z.int(),
  starts: z.object({ after: z.array(z.string()), alongside: z.array(z.string()) }),
  activities: z.array(
    z.object({ id: z.string(), label: labelSchema, help: labelSchema.nullable(), days: z.int(), role: z.string() }),
  ),
  deliverables: z.array(
    z.object({ type: z.string(), kind: z.string().nullable(), label: labelSchema, where: z.string() }),
  ),
  criteria: z.array(
    z.object({
      id: z.string(),
      check: z.string(),
      params: z.record(z.string(), z.unknown()),
      label: labelSchema,
    }),
  ),
  approval: z.object({ mode: z.enum(['any', 'all', 'sequence']), roles: z.array(z.string()) }),
  loops: z.array(z.object({ to: z.string(), label: labelSchema })),
})

/** A playbook for people: its stages with what they make and what their gates ask. */
export const playbookSchema = z.object({
  id: z.string(),
  version: z.int(),
  /** The record of the company's own playbook, where it is in use; null for one of the product, and for a project's frozen one. */
  ownId: z.string().nullable(),
  name: labelSchema,
  summary: labelSchema,
  roles: z.array(z.string()),
  stages: z.array(stageSchema),
})
export type PlaybookView = z.infer<typeof playbookSchema>
