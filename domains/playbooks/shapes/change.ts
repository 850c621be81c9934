import { z } from 'zod'
import { labelSchema } from './label.ts'

/** One difference between two versions of a playbook, in words. */
export const playbookChangeSchema = z.object({
  code: z.string(),
  /** The stage that it is about, by its id in the later version, or in the earlier where it is gone; null for the whole. */
  stage: z.object({ id: z.string(), name: labelSchema }).nullable(),
  params: z.record(z.string(), z.unknown()),
  sentence: labelSchema,
})
export type PlaybookChange = z.infer<typeof playbookChangeSchema>
