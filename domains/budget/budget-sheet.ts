import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { budget } from './entities/budget.ts'
import { budgetLine } from './entities/budget-line.ts'
import { fundingSource } from './entities/funding-source.ts'

const money = z.string()

/** A budget as it is read: its lines, held against its funding and against what was spent. */
export const budgetSheetSchema = z.object({
  iteration: z.int(),
  /** Null as long as there is no budget in this iteration. */
  budget: recordSchema(budget).nullable(),
  /** All versions of the iteration, newest first. */
  versions: z.array(recordSchema(budget)),
  /** What is decided on the version that is read; null where it waits for nobody. */
  approval: approvalSchema.nullable(),
  lines: z.array(recordSchema(budgetLine)),
  sources: z.array(recordSchema(fundingSource)),
  currency: z.string(),
  total: z.object({ uses: money, sources: money, spent: money }),
  /** Month by month, cumulated; the gap is negative where money is missing. */
  months: z.array(
    z.object({
      month: z.string(),
      uses: money,
      sources: money,
      cumulatedUses: money,
      cumulatedSources: money,
      gap: money,
    }),
  ),
  /** Approved and settled expenses of the iteration, by category and campaign. */
  spent: z.array(z.object({ category: z.string(), campaignId: z.string().nullable(), amount: money })),
})
export type BudgetSheet = z.infer<typeof budgetSheetSchema>
