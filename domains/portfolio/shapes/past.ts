import { z } from 'zod'
import { labelSchema } from './label.ts'
import { playbookCountSchema } from './portfolio-card.ts'

const days = z.number().nullable()

/** What projects of a playbook took that are over. */
export const pastSchema = z.object({
  playbooks: z.array(playbookCountSchema),
  playbook: z.object({ id: z.string(), name: labelSchema }).nullable(),
  count: z.int(),
  /** Calendar days from the start to the end. */
  median: days,
  p80: days,
  /** What had been planned for them. */
  planned: days,
  iterations: days,
  onTime: z.int(),
  outcomes: z.array(z.object({ outcome: labelSchema.nullable(), status: z.string(), count: z.int() })),
  rows: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      managerId: z.string(),
      status: z.string(),
      /** In the playbook's words. */
      outcome: labelSchema.nullable(),
      iterations: z.int(),
      start: z.string(),
      finish: z.string(),
      endedOn: z.string(),
      days: z.int(),
      late: z.int(),
    }),
  ),
  next: z.string().nullable(),
})
export type Past = z.infer<typeof pastSchema>
