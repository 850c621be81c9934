import { and, desc, eq, isNull } from 'drizzle-orm'
import { budget, budgetLine, fundingSource } from '#domains/budget/contract.ts'
import { campaign } from '#domains/campaigns/contract.ts'
import { aim, goal, metric } from '#domains/goals/contract.ts'
import { person } from '#domains/people/contract.ts'
import { task } from '#domains/plan/contract.ts'
import type { project } from '#domains/process/contract.ts'
import { competitor, insight, insightEvidence, study, trend } from '#domains/research/contract.ts'
import { decision, decisionEvidence, segment, swotCross, swotItem } from '#domains/strategy/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecords } from '#kernel/query/read.ts'
import type { PlanBookFacts } from '../plan-book/facts.ts'

/** Reads what a plan book is written from; what research and goals found in earlier iterations still holds. */
export async function readFacts(
  ctx: Context,
  record: RecordOf<typeof project>,
  given: { language: 'zh' | 'en'; number: number },
): Promise<PlanBookFacts> {
  const inThis = <D extends Declaration>(entity: D) =>
    recordsInProject(ctx, entity, record.id, { only: record.iteration })
  const sofar = <D extends Declaration>(entity: D) =>
    recordsInProject(ctx, entity, record.id, { upTo: record.iteration })
  const goals = await sofar(goal)
  const campaigns = await inThis(campaign)
  const used = await latestBudget(ctx, record)
  return {
    ...{ language: given.language, number: given.number, today: ctx.today, author: ctx.actor.name, project: record },
    company: await companyName(ctx),
    people: await peopleNames(ctx),
    aims: await findRecords(ctx, aim, idsOf(goals.map(one => one.aimId))),
    goals,
    metrics: await findRecords(ctx, metric, idsOf([...goals, ...campaigns].map(one => one.metricId))),
    studies: await sofar(study),
    competitors: await sofar(competitor),
    trends: await sofar(trend),
    insights: await sofar(insight),
    evidence: await sofar(insightEvidence),
    swot: await inThis(swotItem),
    crosses: await inThis(swotCross),
    segments: await inThis(segment),
    decisions: await inThis(decision),
    decisionEvidence: await inThis(decisionEvidence),
    campaigns,
    tasks: await inThis(task),
    budget: used,
    lines: used ? (await inThis(budgetLine)).filter(one => one.budgetId === used.id) : [],
    sources: used ? (await inThis(fundingSource)).filter(one => one.budgetId === used.id) : [],
  }
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter(id => id !== null))]
}

async function latestBudget(ctx: Context, record: RecordOf<typeof project>) {
  const all = await recordsInProject(ctx, budget, record.id, { only: record.iteration })
  return all.filter(one => one.state !== 'superseded').at(-1) ?? null
}

async function companyName(ctx: Context): Promise<string> {
  const [found] = await ctx.tx
    .select({ name: workspaceTable.name })
    .from(workspaceTable)
    .where(eq(workspaceTable.id, ctx.actor.workspaceId))
  return found?.name ?? ''
}

async function peopleNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const table = tableOf(person)
  const found = await ctx.tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)))
    .orderBy(desc(table.id))
  return new Map(found.map(({ id, name }) => [id, name]))
}
