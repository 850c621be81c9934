import { z } from 'zod'

/** A goal as the evaluation judged it. */
const goalFigure = z.object({
  id: z.string(),
  statement: z.string(),
  unit: z.string().nullable(),
  target: z.string().nullable(),
  actual: z.string().nullable(),
  verdict: z.enum(['met', 'missed', 'exceeded']).nullable(),
})

/** What the records say of a project at its end: the ground of its closing report. */
export const closingFiguresSchema = z.object({
  goals: z.array(goalFigure),
  plannedFinish: z.string(),
  asOf: z.string(),
  tasks: z.object({ done: z.int(), open: z.int(), cancelled: z.int() }),
  /** Amounts in the budget's currency; null where no budget was approved. */
  money: z.object({ planned: z.string(), spent: z.string(), currency: z.string() }).nullable(),
  issues: z.object({ open: z.int(), resolved: z.int() }),
  lessons: z.object({ published: z.int(), draft: z.int() }),
})
export type ClosingFigures = z.infer<typeof closingFiguresSchema>
