import { z } from 'zod'

/** What the company has begun already, by whomever and whoever may see it. */
export const firstStepsSchema = z.object({ aims: z.boolean(), leads: z.boolean(), projects: z.boolean() })

export type FirstSteps = z.infer<typeof firstStepsSchema>
