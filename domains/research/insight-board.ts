import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { insight } from './entities/insight.ts'

const evidenceSchema = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(['study', 'competitor', 'trend', 'data_set', 'citation']),
  /** The record that it points to; null for a citation. */
  recordId: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  note: z.string().nullable(),
  /** Why it does not count as evidence yet; null where it does. */
  weakness: z.enum(['gone', 'not_finished']).nullable(),
})
export type BoardEvidence = z.infer<typeof evidenceSchema>

const boardInsightSchema = z.object({ insight: recordSchema(insight), evidence: z.array(evidenceSchema) })
export type BoardInsight = z.infer<typeof boardInsightSchema>

/** All insights of a project with what they rest on. */
export const insightBoardSchema = z.array(boardInsightSchema)
