import { z } from 'zod'

/** A text in both languages. */
export const labelSchema = z.object({ zh: z.string(), en: z.string() })

/** A sentence of the product: its code and values for programs, its words for people. */
export const sentenceSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  text: labelSchema,
})
export type Sentence = z.infer<typeof sentenceSchema>
