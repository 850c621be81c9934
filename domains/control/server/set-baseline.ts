import { sumMoney } from '@yingce/finance/money'
import { findTaskCycles } from '@yingce/scheduling/task-cycles'
import { type Line, readLines } from '#domains/budget/reads.ts'
import type { TaskRecord } from '#domains/plan/contract.ts'
import { readLinks, readTasks } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { baseline, controlContract, controlRefusals } from '../contract.ts'
import { spreadBudget } from '../rules/spread-budget.ts'
import { approvedBudget } from './approved-budget.ts'
import { type Baseline, readBaselines } from './read-baselines.ts'
import { requireReadings } from './require-readings.ts'
import { requireNoLooser, thresholdsFrom } from './require-thresholds.ts'

interface Place {
  readonly projectId: string
  readonly iteration: number
}

/** Freezes the plan and the approved budget of the iteration: from now on this is what they are measured against. */
export const setBaseline = command(controlContract.setBaseline, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { projectId, method, reason, ...given }) => {
    requireCreate(ctx, baseline, projectId)
    requireReadings(ctx, projectId)
    const place = await openPlace(ctx, projectId)
    await takeTurn(ctx, `baseline ${projectId}`)
    const earlier = await readBaselines(ctx, { projectId })
    const present = earlier.find(one => one.iteration === place.iteration)
    requireReason(present, reason)
    const thresholds = thresholdsFrom(given, present)
    requireNoLooser(ctx, thresholds, present)
    const tasks = await plannedTasks(ctx, place)
    const { budgetId, lines } = await requireBudget(ctx, place)
    const number = (earlier[0]?.number ?? 0) + 1
    const name = ctx.locale === 'zh' ? `基线 ${number}` : `Baseline ${number}`
    const frozen = { ...spanOf(tasks), taskCount: tasks.length, tasks: frozenTasks(tasks, lines) }
    return insertRecord(
      ctx,
      baseline,
      {
        ...{ ...place, name, number, setOn: ctx.today, method, reason: reason ?? null },
        ...{ ...thresholds, ...frozen, budgetId, bac: sumMoney(lines.map(one => one.amount)) },
        ...{ currency: lines[0]?.currency ?? 'CNY' },
        lines: lines.map(({ stageKey, month, amount }) => ({ stageKey, month, amount })),
      },
      { action: 'set', note: reason ?? null },
    )
  },
})

function requireReason(present: Baseline | undefined, reason: string | null | undefined): void {
  if (!present || (reason && /[\p{L}\p{N}]/u.test(reason))) return
  throw refusal(controlRefusals, 'baseline.reason_needed', { number: present.number }, { field: 'reason' })
}

/** The live tasks: some of them take workdays, and none waits for itself. */
async function plannedTasks(ctx: Context, place: Place): Promise<TaskRecord[]> {
  const tasks = (await readTasks(ctx, place)).filter(one => one.state !== 'cancelled')
  if (!tasks.some(one => one.days > 0)) throw refusal(controlRefusals, 'baseline.no_tasks')
  const links = await readLinks(ctx, place)
  const waiting = tasks.map(({ id }) => ({
    id,
    after: links.filter(link => link.successorId === id).map(link => link.predecessorId),
  }))
  const [cycle] = findTaskCycles(waiting)
  if (!cycle) return tasks
  const titles = cycle.map(id => tasks.find(one => one.id === id)?.title ?? id)
  throw refusal(controlRefusals, 'baseline.cycle', { tasks: titles.join(' → ') })
}

async function requireBudget(ctx: Context, place: Place): Promise<{ budgetId: string; lines: Line[] }> {
  const counting = await approvedBudget(ctx, place)
  if (!counting) throw refusal(controlRefusals, 'baseline.no_budget')
  return { budgetId: counting.id, lines: await readLines(ctx, counting.id) }
}

function spanOf(tasks: readonly TaskRecord[]): { start: string; finish: string } {
  const days = tasks.flatMap(one => [one.start, one.finish]).toSorted()
  return { start: days[0] ?? '', finish: days.at(-1) ?? '' }
}

function frozenTasks(tasks: readonly TaskRecord[], lines: readonly Line[]) {
  const shares = spreadBudget(lines, tasks)
  return tasks.map(({ id, title, stageKey, start, finish, days, ownerId }) => ({
    ...{ taskId: id, title, stageKey, start, finish, days, ownerId },
    amount: shares.get(id) ?? '0.00',
  }))
}
