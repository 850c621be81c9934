import { z } from 'zod'
import { labelSchema, sentenceSchema } from './sentence.ts'

const figure = z.union([z.number(), z.string()]).nullable()
const where = z.object({ path: z.string(), recordId: z.string().optional(), field: z.string().optional() })
const seen = z.object({ id: z.string(), version: z.int() })

/** One criterion of a gate: what it asks, what is there, what is missing and where to mend it. */
export const criterionSchema = z.object({
  id: z.string(),
  check: z.string(),
  label: labelSchema,
  passed: z.boolean(),
  have: figure,
  need: figure,
  note: sentenceSchema.nullable(),
  missing: z.array(
    z.object({
      recordId: z.string().optional(),
      /** The title of a record, or what the check calls it in both languages. */
      label: z.union([z.string(), labelSchema]),
      field: z.string().optional(),
      why: sentenceSchema,
    }),
  ),
  missingCount: z.int(),
  where,
})
export type CriterionView = z.infer<typeof criterionSchema>

/** A gate in words, as it is now or as it was when somebody decided on it. */
export const gateSchema = z.object({
  stageId: z.string(),
  satisfied: z.int(),
  total: z.int(),
  passed: z.boolean(),
  criteria: z.array(criterionSchema),
})
export type GateView = z.infer<typeof gateSchema>

/** What became different between two judgements of a gate; empty where nothing did. */
export const gateChangeSchema = z.array(
  z.object({
    id: z.string(),
    label: labelSchema,
    turn: z.enum(['met', 'unmet', 'same']),
    before: z.object({ passed: z.boolean(), have: figure, need: figure }).nullable(),
    now: z.object({ passed: z.boolean(), have: figure, need: figure }).nullable(),
    added: z.array(seen),
    removed: z.array(seen),
    changed: z.array(z.object({ id: z.string(), from: z.int(), to: z.int() })),
  }),
)
export type GateChange = z.infer<typeof gateChangeSchema>

/** How far a deliverable of a stage is. */
export const deliverableSchema = z.object({
  type: z.string(),
  kind: z.string().nullable(),
  label: labelSchema,
  count: z.int(),
  done: z.int(),
  line: sentenceSchema.nullable(),
  /** Where a person works on it: a path in the project space. */
  path: z.string(),
})
export type DeliverableView = z.infer<typeof deliverableSchema>
