import { z } from 'zod'

export const labelSchema = z.object({ zh: z.string(), en: z.string() })
