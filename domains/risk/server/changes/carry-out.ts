import { addRequestedTask, forgoTask, replanTask } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { changeRequest, type Problem } from '../../contract.ts'
import { baseOf, findProblems } from './find-problems.ts'
import { readPlanNow } from './plan-now.ts'
import { type Change, operationsOf } from './require-change-state.ts'
import { seenOf } from './seen-effect.ts'
import { type Step, whatIf } from './what-if.ts'

export type AppliedRow = NonNullable<Change['applied']>[number]

/**
 * Carries an approved change out as one step: the tasks of its rows and those that they push. Where the plan has
 * changed so that a row no longer fits, nothing is done, and the problems say what changed.
 */
export async function carryOut(ctx: Context, record: Change): Promise<{ done: Change } | { problems: Problem[] }> {
  const rows = operationsOf(record)
  const now = await readPlanNow(ctx, record, rows, { lock: true, all: true })
  const problems = findProblems(now, rows, seenOf(record)?.base)
  if (problems.length > 0) return { problems }
  const { effect, steps } = whatIf(now, rows)
  const applied: AppliedRow[] = []
  for (const step of lastSteps(steps)) applied.push(await takeStep(ctx, record, step))
  const seen = JSON.stringify({ effect, base: baseOf(now, rows) })
  const set = { state: 'applied', appliedAt: ctx.now, applied, seen } as const
  return { done: await changeRecord(ctx, changeRequest, record, set, { action: 'applied' }) }
}

/** A task that is asked for and pushed as well is changed once. */
function lastSteps(steps: readonly Step[]): Step[] {
  const pushed = new Set(steps.flatMap(({ how, record }) => (how === 'pushed' && record ? [record.id] : [])))
  return steps.filter(({ how, record }) => how === 'pushed' || !record || !pushed.has(record.id))
}

async function takeStep(ctx: Context, change: Change, step: Step): Promise<AppliedRow> {
  const note = noteOf(ctx, change)
  const { how, record, row, dates } = step
  if (record && how === 'cancelled') {
    await forgoTask(ctx, record, note)
    return { ...rowOf(record.id, how, record), ...NOWHERE }
  }
  if (record && dates) {
    await replanTask(ctx, record, dates, note)
    return { ...rowOf(record.id, how, record), toStart: dates.start, toFinish: dates.finish, toDays: dates.days }
  }
  const { projectId, iteration } = change
  const { start = '', finish = '', days = 1 } = dates ?? {}
  const values = { title: row?.title ?? '', stageKey: row?.stageKey ?? null, ownerId: row?.ownerId ?? null }
  const added = await addRequestedTask(
    ctx,
    { projectId, iteration, ...values, start, finish, days, milestone: false },
    note,
  )
  return { ...rowOf(added.id, 'added', null), toStart: start, toFinish: finish, toDays: days }
}

const NOWHERE = { toStart: null, toFinish: null, toDays: null }

function rowOf(taskId: string, how: AppliedRow['how'], before: Step['record']) {
  const { start = null, finish = null, days = null, state = null } = before ?? {}
  return { taskId, how, fromStart: start, fromFinish: finish, fromDays: days, fromState: state }
}

/** What the history of a task says of the change that moved it. */
export function noteOf(ctx: Context, { number, title }: Pick<Change, 'number' | 'title'>): string {
  return ctx.locale === 'zh' ? `变更 ${number}：${title}` : `Change ${number}: ${title}`
}
