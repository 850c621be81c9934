import { z } from 'zod'
import { sentenceSchema } from './sentence.ts'

/** How a project is doing, with the reasons; only a project that runs has a health. */
export const healthSchema = z.object({
  level: z.enum(['good', 'attention', 'risk']),
  reasons: z.array(sentenceSchema.extend({ level: z.enum(['attention', 'risk']) })),
})
export type HealthView = z.infer<typeof healthSchema>
