import { z } from 'zod'
import { labelSchema } from './label.ts'
import { playbookCountSchema } from './portfolio-card.ts'

const days = z.number().nullable()

/** Where the projects of a playbook stall: what its stages took, how often they came back, what held them up. */
export const stallsSchema = z.object({
  playbooks: z.array(playbookCountSchema),
  /** The playbook that is shown; null where there is no project at all. */
  playbook: z.object({ id: z.string(), name: labelSchema }).nullable(),
  stages: z.array(
    z.object({
      key: z.string(),
      name: labelSchema,
      /** Workdays that the playbook gives it. */
      usual: z.int(),
      /** Runs that have passed, over all iterations. */
      passed: z.int(),
      median: days,
      p80: days,
      /** Runs that are under way, and the workdays of the oldest of them. */
      open: z.int(),
      oldest: days,
      returns: z.int(),
      waived: z.int(),
      skipped: z.int(),
    }),
  ),
  criteria: z.array(
    z.object({
      stageKey: z.string(),
      /** Empty for returns that name no criterion. */
      criterion: z.string(),
      label: labelSchema.nullable(),
      /** Decisions that returned the stage because of it. */
      returned: z.int(),
      /** Decisions that waived the stage although it was not met. */
      waived: z.int(),
      projects: z.int(),
    }),
  ),
})
export type Stalls = z.infer<typeof stallsSchema>
