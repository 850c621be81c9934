import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { goal } from './entities/goal.ts'
import { metric } from './entities/metric.ts'
import { GOAL_STATUSES } from './progress/status.ts'

const label = z.object({ zh: z.string(), en: z.string() })
const points = z.array(z.object({ on: z.string(), value: z.number() }))

const reasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  text: label,
  /** The field to mend; null where the reason is why it holds. */
  field: z.string().nullable(),
})

function keys<O extends object>(options: O): z.ZodType<keyof O & string, keyof O & string> {
  return z.enum(Object.keys(options)) as unknown as z.ZodType<keyof O & string, keyof O & string>
}

/** A goal with its letters, and how it stands against its curve. */
export const goalCardSchema = z.object({
  goal: recordSchema(goal),
  metric: z
    .object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      direction: keys(metric.fields.direction.options),
      aggregation: keys(metric.fields.aggregation.options),
      ratioAs: keys(metric.fields.ratioAs.options),
      formula: keys(metric.fields.formula.options),
      rhythm: keys(metric.fields.rhythm.options),
    })
    .nullable(),
  parent: z.object({ id: z.string(), statement: z.string() }).nullable(),
  aim: z.object({ id: z.string(), name: z.string() }).nullable(),
  letters: z.array(
    z.object({ letter: z.enum(['S', 'M', 'A', 'R', 'T']), holds: z.boolean(), reasons: z.array(reasonSchema) }),
  ),
  owned: z.boolean(),
  complete: z.boolean(),
  standing: z
    .object({
      status: z.enum(GOAL_STATUSES),
      actual: z.string().nullable(),
      expected: z.number().nullable(),
      percent: z.number().nullable(),
    })
    .nullable(),
  curve: points,
  progress: z.array(z.object({ on: z.string(), value: z.string() })),
  forecast: z
    .object({
      on: z.string(),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      probability: z.number(),
      readings: z.int(),
    })
    .nullable(),
})
export type GoalCard = z.infer<typeof goalCardSchema>

/** A project's goals, and how they stand together by their weights. */
export const goalCardsSchema = z.object({
  items: z.array(goalCardSchema),
  iteration: z.int(),
  /** Weighted mean of how well the goals keep up, in percent; goals without a number are left out and counted. */
  together: z.object({ percent: z.number().nullable(), counted: z.int(), left: z.int() }),
})
export type GoalCards = z.infer<typeof goalCardsSchema>
