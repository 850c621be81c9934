import { fromMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { plannedOf } from '@yingce/scheduling/planned-value'
import { foundTasks, readCalendar } from '#domains/plan/reads.ts'
import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { notFound, readRecord } from '#kernel/query/read.ts'
import { baseline, controlContract, type EarnedValue } from '../contract.ts'
import { budgeted, earnedByTask, isMeasured, type Measured } from '../rules/amounts-at.ts'
import { approvedBudget } from './approved-budget.ts'
import { readControl } from './control-facts.ts'
import { curveOf } from './curve.ts'
import { figuresAt } from './figures.ts'
import { readBaselines } from './read-baselines.ts'
import { requireReadings } from './require-readings.ts'

/** A project's earned value against its newest baseline, or against an earlier one. */
export const readEarnedValue = query(controlContract.earnedValue, {
  allow: whoMay('read', 'control'),
  run: async (ctx, input) => {
    const found = await readRecord(ctx, project, input.projectId)
    requireReadings(ctx, found.id)
    const of = { projectId: found.id, iteration: input.iteration ?? found.iteration }
    const baselines = await readBaselines(ctx, of)
    const chosen = input.number === undefined ? baselines[0] : baselines.find(one => one.number === input.number)
    if (input.number !== undefined && !chosen) throw notFound(ctx, baseline)
    const budgeted = (await approvedBudget(ctx, of)) !== null
    const head = { iteration: of.iteration, on: ctx.today, baseline: chosen ?? null, baselines, budgeted }
    const facts = await readControl(ctx, { ...of, number: input.number })
    if (!isMeasured(facts)) return { ...head, figures: null, curve: [], tasks: [], newer: 0, gone: 0 }
    const calendar = await readCalendar(ctx)
    const titles = await foundTasks(
      ctx,
      facts.baseline.tasks.map(one => one.taskId),
    )
    return {
      ...{ ...head, figures: figuresAt(facts, ctx.today, calendar), curve: curveOf(facts, ctx.today, calendar) },
      ...{ tasks: tasksOf(facts, ctx.today, calendar, titles), ...countsOf(facts) },
    }
  },
})

function tasksOf(
  facts: Measured,
  today: string,
  calendar: WorkCalendar,
  titles: ReadonlyMap<string, string>,
): EarnedValue['tasks'] {
  return facts.baseline.tasks.map(one => {
    const { taskId, stageKey, start, finish, amount } = one
    const { ev, percent } = earnedByTask(facts, one, today)
    return {
      ...{ taskId, title: titles.get(taskId) ?? one.title, stageKey, start, finish, amount, percent },
      ...{ pv: fromMinorUnits(plannedOf(budgeted(one), today, calendar)), ev: fromMinorUnits(ev) },
    }
  })
}

function countsOf({ baseline: { tasks: frozen }, tasks }: Measured): { newer: number; gone: number } {
  const known = new Set(frozen.map(one => one.taskId))
  return {
    newer: tasks.filter(one => one.state !== 'cancelled' && !known.has(one.id)).length,
    gone: tasks.filter(one => one.state === 'cancelled' && known.has(one.id)).length,
  }
}
