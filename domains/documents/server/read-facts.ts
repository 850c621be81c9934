import { countingBudget, readBudgets, readLines, readSources } from '#domains/budget/reads.ts'
import { campaign } from '#domains/campaigns/contract.ts'
import { scopeItem } from '#domains/charter/contract.ts'
import { feasibilityStudy } from '#domains/feasibility/contract.ts'
import { readDimensions, readFlows } from '#domains/feasibility/reads.ts'
import { aim, goal, metric } from '#domains/goals/contract.ts'
import { task } from '#domains/plan/contract.ts'
import type { project } from '#domains/process/contract.ts'
import { askedInThisIteration, frozenPlaybooks } from '#domains/process/reads.ts'
import { competitor, dataSet, insight, insightEvidence, study, trend } from '#domains/research/contract.ts'
import { decision, decisionEvidence, swotCross, swotItem } from '#domains/strategy/contract.ts'
import { decidedCheck, inForceByKind, isInForce, segmentRanking } from '#domains/strategy/reads.ts'
import { decisionRule, orgUnit } from '#domains/team/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecords } from '#kernel/query/read.ts'
import type { planBook } from '../contract.ts'
import type { PlanBookFacts } from '../plan-book/facts.ts'
import { peopleNames, readWorkspace } from './read-names.ts'

type Project = RecordOf<typeof project>

interface Given extends Pick<PlanBookFacts, 'language' | 'secrecy' | 'number'> {
  readonly earlier: readonly RecordOf<typeof planBook>[]
}

/** Reads what a plan book is written from; what research and goals found in earlier iterations still holds. */
export async function readFacts(ctx: Context, record: Project, given: Given): Promise<PlanBookFacts> {
  const inThis = <D extends Declaration>(entity: D) =>
    recordsInProject(ctx, entity, record.id, { only: record.iteration })
  const sofar = <D extends Declaration>(entity: D) =>
    recordsInProject(ctx, entity, record.id, { upTo: record.iteration })
  const goals = (await sofar(goal)).filter(one => one.state !== 'dropped')
  const campaigns = await inThis(campaign)
  const { language, secrecy, number } = given
  const workspace = await readWorkspace(ctx)
  const people = await peopleNames(ctx)
  return {
    ...{ language, secrecy, number, today: ctx.today, at: ctx.now, author: ctx.actor.name, project: record, people },
    ...{ company: workspace.name, ...(await playbookFacts(ctx, record)) },
    earlier: given.earlier.map(one => ({
      ...{ number: one.number, iteration: one.iteration, state: one.state },
      ...{ on: dateIn(new Date(one.createdAt), workspace.timeZone), author: people.get(one.createdBy ?? '') ?? '—' },
    })),
    aims: await findRecords(ctx, aim, idsOf(goals.map(one => one.aimId))),
    goals,
    metrics: await usedMetrics(ctx, [...goals, ...campaigns]),
    studies: await sofar(study),
    competitors: await sofar(competitor),
    trends: await sofar(trend),
    dataSets: await sofar(dataSet),
    insights: await sofar(insight),
    evidence: await sofar(insightEvidence),
    swot: await inThis(swotItem),
    crosses: await inThis(swotCross),
    segments: (await segmentRanking(ctx, record.id, record.iteration)).segments,
    decisions: await heldDecisions(ctx, record),
    decisionEvidence: await sofar(decisionEvidence),
    scope: await sofar(scopeItem),
    feasibility: await feasibilityFacts(ctx, record),
    units: await sofar(orgUnit),
    decisionRules: await sofar(decisionRule),
    campaigns,
    tasks: (await inThis(task)).filter(one => one.state !== 'cancelled'),
    ...(await budgetFacts(ctx, record, workspace.currency)),
  }
}

/** In the order of their names: found by their ids they come in any. */
async function usedMetrics(ctx: Context, users: readonly { metricId: string | null }[]) {
  const found = await findRecords(ctx, metric, idsOf(users.map(one => one.metricId)))
  return found.toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN') || one.id.localeCompare(other.id))
}

/**
 * The decisions of this iteration. Where its strategy is not set again, those in force of the iterations before still
 * hold, and the copies that nobody has decided on stand only where there is none.
 */
async function heldDecisions(ctx: Context, record: Project): Promise<PlanBookFacts['decisions']> {
  const own = await recordsInProject(ctx, decision, record.id, { only: record.iteration })
  if (await askedInThisIteration(ctx, record, decidedCheck.name)) return own
  const all = await recordsInProject(ctx, decision, record.id, { upTo: record.iteration })
  return [...inForceByKind(all).values(), ...own.filter(one => !isInForce(one))]
}

async function feasibilityFacts(ctx: Context, record: Project): Promise<PlanBookFacts['feasibility']> {
  const studies = await recordsInProject(ctx, feasibilityStudy, record.id, { only: record.iteration })
  const study = studies.toSorted((one, other) => other.number - one.number)[0]
  if (!study) return null
  return { study, dimensions: await readDimensions(ctx, study.id), flows: await readFlows(ctx, study.id) }
}

/** The budget that the gate judges. */
async function budgetFacts(ctx: Context, record: Project, currency: string) {
  const versions = await readBudgets(ctx, { projectId: record.id, iteration: record.iteration })
  const used = countingBudget(versions)
  const lines = used ? await readLines(ctx, used.id) : []
  const sources = used ? await readSources(ctx, used.id) : []
  return { budget: used, lines, sources, currency: lines[0]?.currency ?? sources[0]?.currency ?? currency }
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter(id => id !== null))]
}

async function playbookFacts(ctx: Context, record: Project): Promise<Pick<PlanBookFacts, 'stages' | 'asked'>> {
  const playbooks = await frozenPlaybooks(ctx, [record.playbookVersionId])
  const stages = playbooks.get(record.playbookVersionId)?.stages ?? []
  const made = stages.flatMap(stage => stage.deliverables)
  return {
    stages: new Map(stages.map(({ id, name }) => [id, name])),
    asked: new Set(made.map(({ type, kind }) => (kind ? `${type}:${kind}` : type))),
  }
}
