import { z } from 'zod'

const articleSchema = z.object({ zh: z.string(), en: z.string() })

/** One of the times and limits that a law sets for a tender, held against what was published. */
export const legalTimeSchema = z.object({
  rule: z.enum([
    ...(['preparation', 'sale', 'clarification', 'objection'] as const),
    ...(['bond', 'publicity', 'contract', 'refund'] as const),
  ]),
  article: articleSchema,
  /** So many days, workdays or percent. */
  amount: z.int(),
  unit: z.enum(['day', 'workday', 'percent']),
  /** The day that it counts from. */
  from: z.string().nullable(),
  /** The first day that is allowed, or the last one. */
  limit: z.string().nullable(),
  bound: z.enum(['earliest', 'latest']),
  /** The day that was published or happened. */
  actual: z.string().nullable(),
  /** Of a limit in percent: the highest amount of money. */
  most: z.string().nullable(),
  /** `unknown` lacks a day; `ahead` is still to come. */
  verdict: z.enum(['kept', 'broken', 'ahead', 'unknown']),
  /** Years that it reckons with and whose holidays are not announced yet. */
  unofficialYears: z.array(z.int()),
})

export type LegalTime = z.infer<typeof legalTimeSchema>
