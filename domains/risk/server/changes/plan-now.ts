import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { budget } from '#domains/budget/contract.ts'
import { readBudgets, readLines, readSources } from '#domains/budget/reads.ts'
import { person } from '#domains/people/contract.ts'
import { task, type taskLink } from '#domains/plan/contract.ts'
import { type LoadTask, readCalendar, readLinks, readLoad, readTasks } from '#domains/plan/reads.ts'
import { project, stage } from '#domains/process/contract.ts'
import { closedTo } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import type { Operation } from '../../rules/operation-rows.ts'

export type Task = RecordOf<typeof task>
type Line = Awaited<ReturnType<typeof readLines>>[number]
type Source = Awaited<ReturnType<typeof readSources>>[number]

/** The approved budget of the iteration. */
export interface MoneyNow {
  readonly number: number
  readonly currency: string
  readonly lines: readonly Line[]
  readonly sources: readonly Source[]
}

/** Everything that a change is held against. */
export interface PlanNow {
  readonly iteration: number
  readonly project: { readonly start: string; readonly finish: string }
  readonly tasks: readonly Task[]
  readonly links: readonly Pick<RecordOf<typeof taskLink>, 'predecessorId' | 'successorId' | 'lagDays'>[]
  readonly stages: readonly Pick<RecordOf<typeof stage>, 'key' | 'state' | 'plannedFinish'>[]
  readonly calendar: WorkCalendar
  readonly today: string
  /** What takes time of whoever does something here, in all running projects, as the load page counts it. */
  readonly load: readonly LoadTask[]
  /** Null as long as no budget is approved, or where the reader may not see it. */
  readonly money: MoneyNow | null
  /** Who works here still. */
  readonly people: ReadonlySet<string>
  /** Whom the rows give a task to that they could not open. */
  readonly closedTo: ReadonlySet<string>
}

interface Of {
  readonly projectId: string
  readonly iteration: number
}

interface Reading {
  readonly lock?: boolean
  readonly all?: boolean
}

/** The plan of an iteration as it is now, for some rows; with its tasks held against others, where they will be changed. */
export async function readPlanNow(
  ctx: Context,
  of: Of,
  rows: readonly Operation[],
  { lock = false, all = false }: Reading = {},
): Promise<PlanNow> {
  const owner = await findRecord(ctx, project, of.projectId)
  const tasks = await readTasks(ctx, of, lock)
  return {
    iteration: owner?.iteration ?? of.iteration,
    project: { start: owner?.start ?? '', finish: owner?.finish ?? '' },
    tasks,
    links: await readLinks(ctx, of),
    stages: await recordsInProject(ctx, stage, of.projectId, { only: of.iteration }),
    calendar: await readCalendar(ctx),
    today: ctx.today,
    load: await readLoadOf(ctx, tasks, rows),
    money: all || mayReadMoney(ctx, of.projectId) ? await readMoney(ctx, of) : null,
    people: await readPresent(ctx),
    closedTo: await readClosedTo(ctx, of, rows),
  }
}

function mayReadMoney(ctx: Context, projectId: string): boolean {
  return covers(scopeOf(ctx.actor, budget, 'read'), budget, { id: '', ownerId: null, projectId })
}

async function readMoney(ctx: Context, of: Of): Promise<MoneyNow | null> {
  const approved = (await readBudgets(ctx, of)).find(one => one.state === 'approved')
  if (!approved) return null
  const lines = await readLines(ctx, approved.id)
  const sources = await readSources(ctx, approved.id)
  return { number: approved.number, currency: lines[0]?.currency ?? sources[0]?.currency ?? 'CNY', lines, sources }
}

async function readPresent(ctx: Context): Promise<ReadonlySet<string>> {
  const table = tableOf(person)
  const found = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), inArray(table.active, [true]), isNull(table.deletedAt)))
  return new Set(found.map(one => one.id))
}

/** Also of work whose days are over and that the change may move ahead. */
async function readLoadOf(ctx: Context, tasks: readonly Task[], rows: readonly Operation[]): Promise<LoadTask[]> {
  const people = new Set([...ownersOf(rows), ...tasks.flatMap(one => one.ownerId ?? [])])
  const [first = ctx.today] = [ctx.today, ...tasks.map(one => one.finish)].sort()
  return readLoad(ctx, [...people], first)
}

async function readClosedTo(ctx: Context, { projectId }: Of, rows: readonly Operation[]): Promise<ReadonlySet<string>> {
  const closed = new Set<string>()
  for (const ownerId of ownersOf(rows)) {
    const reader = await closedTo(ctx, task, { id: '', ownerId, projectId }, ownerId)
    if (reader) closed.add(ownerId)
  }
  return closed
}

/** Whom new tasks are given to. */
function ownersOf(rows: readonly Operation[]): Set<string> {
  return new Set(rows.flatMap(({ kind, ownerId }) => (kind === 'add' && ownerId ? [ownerId] : [])))
}
