import { z } from 'zod'

/** A text in both languages. */
export const labelSchema = z.object({ zh: z.string(), en: z.string() })
