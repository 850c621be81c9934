import type { TaskProgress } from '../earned-value.ts'
import type { BudgetedTask } from '../planned-value.ts'

/**
 * The fence of R. Mulcahy, PMP Exam Prep (earned value exercise): four sides, a day and $1,000 each, one after the other.
 * At the end of the third day two sides are complete (spent $1,000 and $1,200), the third is half done ($600).
 */
export const fence: BudgetedTask[] = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((day, index) => ({
  id: `side ${index + 1}`,
  start: day,
  finish: day,
  budget: 100_000n,
}))

export const THIRD_DAY = '2026-03-04'

const done: TaskProgress = { started: true, done: true, percent: 100 }
export const fenceProgress = new Map<string, TaskProgress>([
  ['side 1', done],
  ['side 2', done],
  ['side 3', { started: true, done: false, percent: 50 }],
  ['side 4', { started: false, done: false, percent: 0 }],
])

export const fenceCosts = [
  { on: '2026-03-02', amount: 100_000n },
  { on: '2026-03-03', amount: 120_000n },
  { on: '2026-03-04', amount: 60_000n },
]
