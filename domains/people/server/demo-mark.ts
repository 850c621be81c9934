import { z } from 'zod'

/** What marks a workspace as a demonstration: whose it is, how far it has come, and the project to begin with. */
export const demoMarkSchema = z.object({
  userId: z.string(),
  state: z.enum(['loading', 'ready']),
  projectId: z.string().optional(),
})
export type DemoMark = z.infer<typeof demoMarkSchema>
