import { z } from 'zod'

const amount = z.string()

const paybackSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('paid'), periods: z.string(), lasting: z.boolean() }),
  z.object({ code: z.literal('never'), short: amount }),
  z.object({ code: z.literal('nothing_laid_out') }),
])

const breakEvenSchema = z.discriminatedUnion('code', [
  z.object({
    ...{ code: z.literal('reached'), units: z.string(), revenue: amount },
    ...{ margin: amount, marginPercent: z.string() },
  }),
  z.object({ code: z.literal('never'), margin: amount }),
])

/** What a study's cash flow comes to. What needs a discount rate is null while there is none, or no cash flow. */
export const studyFiguresSchema = z.object({
  years: z.array(
    z.object({
      ...{ period: z.int(), income: amount, outlay: amount },
      ...{ net: amount, cumulated: amount, present: amount.nullable() },
    }),
  ),
  npv: amount.nullable(),
  irr: z.object({
    code: z.enum(['one', 'several', 'never_changes', 'never_zero', 'out_of_range']),
    /** In percent a year, with two places. */
    rates: z.array(z.string()),
    signChanges: z.int(),
  }),
  payback: paybackSchema,
  discountedPayback: paybackSchema.nullable(),
  breakEven: breakEvenSchema.nullable(),
  /** The value with one driver less or more by the swing: the kinds of cash flow, and the rate. */
  tornado: z.array(z.object({ key: z.string(), less: amount, more: amount, spread: amount })),
  /** The value for changes of all outlays (rows) and all income (columns) at once. */
  twoWay: z.object({ steps: z.array(z.string()), values: z.array(z.array(amount)) }).nullable(),
})
export type StudyFigures = z.infer<typeof studyFiguresSchema>
