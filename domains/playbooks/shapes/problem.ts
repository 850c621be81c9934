import { z } from 'zod'
import { labelSchema } from './label.ts'

/** One thing that is wrong with a playbook: where, and in words. */
export const problemSchema = z.object({
  /** 'stages[2].criteria[0].check' */
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  sentence: labelSchema,
  /** Where in a file it stands, counted from 1; null for a draft. */
  line: z.int().nullable(),
  column: z.int().nullable(),
})
export type PlaybookProblem = z.infer<typeof problemSchema>
