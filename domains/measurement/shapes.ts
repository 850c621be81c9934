import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { evaluation } from './entities/evaluation.ts'
import { evaluationLine } from './entities/evaluation-line.ts'
import { lesson } from './entities/lesson.ts'

const label = z.object({ zh: z.string(), en: z.string() })

/** What still keeps the evaluation from being complete. */
const faultSchema = z.object({
  goalId: z.string().nullable(),
  statement: z.string(),
  lineId: z.string().nullable(),
  field: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.string()),
  text: label,
})

/** An iteration's evaluation, goal by goal, with what is still open about it. */
export const evaluationViewSchema = z.object({
  iteration: z.int(),
  evaluation: recordSchema(evaluation).nullable(),
  lines: z.array(recordSchema(evaluationLine)),
  faults: z.array(faultSchema),
  /** The iterations that have an evaluation. */
  iterations: z.array(z.int()),
})
export type EvaluationView = z.infer<typeof evaluationViewSchema>

/** A published lesson and the project that it comes from. */
export const libraryPageSchema = z.object({
  items: z.array(
    z.object({
      lesson: recordSchema(lesson),
      project: z.object({ id: z.string(), name: z.string(), playbookId: z.string() }),
    }),
  ),
  tags: z.array(z.object({ tag: z.string(), count: z.int() })),
})
export type LibraryPage = z.infer<typeof libraryPageSchema>
