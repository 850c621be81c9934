import { task } from '#domains/plan/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { findProblems } from './find-problems.ts'
import { readPlanNow } from './plan-now.ts'
import { type Change, operationsOf } from './require-change-state.ts'
import { changedParts, seenOf } from './seen-effect.ts'
import { whatIf } from './what-if.ts'

/** What a change would do to the plan as it is today, and what differs from what was submitted. Nothing is written. */
export const readChangeEffect = query(riskContract.changeEffect, {
  allow: whoMay('read', 'risk'),
  run: async (ctx, { id }) => {
    const record = await readRecord(ctx, changeRequest, id)
    requireReadIn(ctx, task, record.projectId)
    const seen = seenOf(record)
    if (!isOpen(record)) return { effect: seen?.effect ?? null, submitted: null, changed: [], problems: [] }
    const rows = operationsOf(record)
    const now = await readPlanNow(ctx, record, rows)
    const { effect } = whatIf(now, rows)
    const submitted = record.state === 'draft' ? null : (seen?.effect ?? null)
    return {
      ...{ effect, submitted, changed: submitted ? changedParts(effect, submitted) : [] },
      problems: findProblems(now, rows, submitted ? seen?.base : null),
    }
  },
})

/** Can it still be carried out? Its effect is then that on the plan of today. */
export function isOpen({ state }: Pick<Change, 'state'>): boolean {
  return state === 'draft' || state === 'submitted' || state === 'approved'
}
