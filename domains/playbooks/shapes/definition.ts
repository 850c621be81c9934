import type { Playbook } from '@yingce/process/playbook'
import { z } from 'zod'

// A playbook as it leaves the server, whole: for the editor, a drawing, a print. What comes in is not judged by this but
// by the engine, which says what is wrong in words and at its place.
const label = z.object({ zh: z.string(), en: z.string() })
const criterion = z.object({
  id: z.string(),
  check: z.string(),
  params: z.record(z.string(), z.unknown()),
  label: label.nullable(),
})

const activity = z.object({
  id: z.string(),
  label,
  help: label.nullable(),
  days: z.number(),
  role: z.string(),
  after: z.array(z.string()),
  milestone: z.boolean(),
})

const stage = z.object({
  id: z.string(),
  name: label,
  purpose: label,
  starts: z.object({ after: z.array(z.string()), alongside: z.array(z.string()) }),
  passes: z.object({ after: z.array(z.string()) }),
  optional: z.boolean(),
  days: z.number(),
  repeats: z.object({ label, times: z.number() }).nullable(),
  activities: z.array(activity),
  deliverables: z.array(z.object({ type: z.string(), kind: z.string().nullable(), label, where: z.string() })),
  criteria: z.array(criterion),
  approval: z.object({ mode: z.enum(['any', 'all', 'sequence']), roles: z.array(z.string()) }),
  branches: z.array(
    z.object({
      id: z.string(),
      label,
      leads: z.union([z.object({ close: z.string() }), z.object({ to: z.string() })]),
      criteria: z.array(criterion),
      roles: z.array(z.string()),
    }),
  ),
  loops: z.array(z.object({ to: z.string(), label })),
})

export const definitionSchema = z.object({
  id: z.string(),
  version: z.number(),
  name: label,
  summary: label,
  roles: z.array(z.string()),
  stages: z.array(stage),
  close: z.object({ outcome: z.string(), label }),
}) satisfies z.ZodType<Playbook>
