import { z } from 'zod'

/** One entry of a record's history: who did what when, with old and new values. */
export const historyEntrySchema = z.object({
  id: z.string(),
  at: z.string(),
  personId: z.string().nullable(),
  action: z.string(),
  version: z.int(),
  /** Field name -> [old, new]. */
  changes: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  note: z.string().nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>
