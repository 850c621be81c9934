import { ESTIMATES } from '@yingce/scheduling/earned-value'
import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { baseline } from './entities/baseline.ts'
import { correctiveAction } from './entities/corrective-action.ts'

const money = z.string()
/** Why a figure cannot be computed. */
export const unknownSchema = z.enum([
  'nothing_planned',
  'nothing_spent',
  'nothing_earned',
  'budget_spent',
  'no_estimate',
  'no_time',
])
const number = z.object({ value: z.number().nullable(), why: unknownSchema.nullable() })
const amount = z.object({ value: money.nullable(), why: unknownSchema.nullable() })

/** The figures of one day, in the baseline's currency; times in workdays. */
export const figuresSchema = z.object({
  bac: money,
  pv: money,
  ev: money,
  ac: money,
  sv: money,
  cv: money,
  spi: number,
  cpi: number,
  tcpi: number,
  estimates: z.array(
    z.object({
      method: z.enum(ESTIMATES),
      eac: amount,
      etc: money.nullable(),
      vac: money.nullable(),
      tcpi: number,
    }),
  ),
  /** Null where the baseline has no budget. */
  schedule: z
    .object({ planned: z.int(), actual: z.int(), earned: z.number(), variance: z.number(), index: number })
    .nullable(),
})
export type Figures = z.infer<typeof figuresSchema>

export const earnedValueSchema = z.object({
  iteration: z.int(),
  /** The day that is looked at. */
  on: z.string(),
  /** The one that is looked at: the newest where no other was asked for; null as long as there is none. */
  baseline: recordSchema(baseline).nullable(),
  /** All of the iteration, newest first. */
  baselines: z.array(recordSchema(baseline)),
  /** Is there an approved budget that a baseline can be set on? */
  budgeted: z.boolean(),
  figures: figuresSchema.nullable(),
  /** Week by week; earned and spent end with the day that is looked at. */
  curve: z.array(z.object({ date: z.string(), pv: money, ev: money.nullable(), ac: money.nullable() })),
  tasks: z.array(
    z.object({
      taskId: z.string(),
      title: z.string(),
      stageKey: z.string().nullable(),
      start: z.string(),
      finish: z.string(),
      amount: money,
      pv: money,
      ev: money,
      percent: z.int(),
    }),
  ),
  /** Live tasks that the baseline does not know: they earn nothing. */
  newer: z.int(),
  /** Tasks of the baseline that were cancelled. */
  gone: z.int(),
})
export type EarnedValue = z.infer<typeof earnedValueSchema>

const dated = z.object({
  start: z.string(),
  finish: z.string(),
  days: z.int(),
  ownerId: z.string().nullable(),
  amount: money,
})

export const comparisonSchema = z.object({
  /** The earlier and the later one. */
  before: recordSchema(baseline),
  after: recordSchema(baseline),
  tasks: z.array(
    z.object({
      taskId: z.string(),
      title: z.string(),
      change: z.enum(['added', 'dropped', 'changed']),
      before: dated.nullable(),
      after: dated.nullable(),
    }),
  ),
  /** How many tasks are the same in both. */
  same: z.int(),
})
export type Comparison = z.infer<typeof comparisonSchema>

export const deviationSchema = z.object({
  /** 'task:tsk_…', 'stage:P1.4', 'spi', 'cpi', 'spending'. */
  key: z.string(),
  kind: z.enum(['task', 'stage', 'spi', 'cpi', 'spending']),
  taskId: z.string().nullable(),
  stageKey: z.string().nullable(),
  title: z.string().nullable(),
  /** Workdays late, and the two days: as planned, and as it looks now. */
  days: z.int().nullable(),
  plannedOn: z.string().nullable(),
  expectedOn: z.string().nullable(),
  /** Of an index: its value and its floor, both in percent. */
  percent: z.number().nullable(),
  floor: z.int().nullable(),
  /** Of spending. */
  planned: money.nullable(),
  spent: money.nullable(),
})
export type Deviation = z.infer<typeof deviationSchema>

export const deviationsSchema = z.object({
  iteration: z.int(),
  on: z.string(),
  baseline: recordSchema(baseline).nullable(),
  items: z.array(deviationSchema.extend({ answered: z.boolean(), actions: z.array(recordSchema(correctiveAction)) })),
  /** Actions whose deviation has gone, or that were dropped. */
  others: z.array(recordSchema(correctiveAction)),
})
export type Deviations = z.infer<typeof deviationsSchema>
