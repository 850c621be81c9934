import { z } from 'zod'

/** What the company and the person have begun already, whoever may see it; and the project of theirs to go on in. */
export const firstStepsSchema = z.object({
  taken: z.object({
    /** Somebody else works here. */
    people: z.boolean(),
    projects: z.boolean(),
    aims: z.boolean(),
    leads: z.boolean(),
    goals: z.boolean(),
    submissions: z.boolean(),
    /** The person's own. */
    ownTask: z.boolean(),
  }),
  /** The newest project that the person takes part in and that runs. */
  projectId: z.string().nullable(),
})

export type FirstSteps = z.infer<typeof firstStepsSchema>
