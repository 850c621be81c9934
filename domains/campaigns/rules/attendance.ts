import type { RecordOf } from '#kernel/entity/entity.ts'
import type { training } from '../entities/training.ts'

type Rows = NonNullable<RecordOf<typeof training>['attendance']>
type Row = Pick<Rows[number], 'attended' | 'score'>

/** How somebody on the list of a training stands: not there, without a score yet, or on one side of the pass mark. */
export type Result = 'absent' | 'open' | 'passed' | 'failed'

/** The pass mark itself passes. */
export function resultOf({ attended, score }: Row, passMark: number): Result {
  if (!attended) return 'absent'
  if (score === null) return 'open'
  return score >= passMark ? 'passed' : 'failed'
}

/** How many are on the list, came, have a score, and passed. */
export function tally(rows: readonly Row[], passMark: number) {
  const results = rows.map(row => resultOf(row, passMark))
  const count = (...wanted: Result[]) => results.filter(one => wanted.includes(one)).length
  return {
    listed: rows.length,
    attended: count('open', 'passed', 'failed'),
    scored: count('passed', 'failed'),
    passed: count('passed'),
  }
}
