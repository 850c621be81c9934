import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { metric } from './entities/metric.ts'

/** The metrics in the order of their tree, each with its depth; numbers are those of the project that was asked for. */
export const metricTreeSchema = z.object({
  items: z.array(
    z.object({
      metric: recordSchema(metric),
      depth: z.int(),
      /** How many living goals of the project (of the workspace) use it. */
      goals: z.int(),
      readings: z.int(),
      /** The readings of the project's present iteration as one number; without a project the last value anywhere. */
      value: z.string().nullable(),
      /** The sum of the metrics right below it, where all of them are sums of the same unit and have a value. */
      below: z.string().nullable(),
      lastOn: z.string().nullable(),
    }),
  ),
})
export type MetricTree = z.infer<typeof metricTreeSchema>
