import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { listRecords } from '#kernel/query/list.ts'
import { processContract, project } from '../contract.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'
import type { ProjectRecord, StageRecord } from './load-project.ts'
import { healthFacts, projectHealth } from './project-health.ts'

/** One page of projects with their small stage bars and their health: four statements at most. */
export const listProjects = query(processContract.projects, {
  allow: whoMay('read', 'process'),
  run: async (ctx, input) => {
    const { items, next } = await listRecords(ctx, project, input)
    return { items: await projectCards(ctx, items), next }
  },
})

/** Projects as cards, in the order in which they were given. */
export async function projectCards(ctx: Context, records: readonly ProjectRecord[]): Promise<ProjectCard[]> {
  if (records.length === 0) return []
  const playbooks = await frozenPlaybooks(
    ctx,
    records.map(one => one.playbookVersionId),
  )
  const surroundings = await readSurroundings(ctx, records)
  return records.map(record => {
    const playbook = playbooks.get(record.playbookVersionId) as Playbook
    return projectCard(ctx, record, playbook, surroundings.get(record.id) ?? { stages: [], health: {} })
  })
}

type Run = Pick<StageRecord, 'key' | 'state' | 'returns' | 'plannedFinish' | 'submittedAt'>
interface Surroundings {
  readonly stages: readonly Run[]
  readonly health: unknown
}

function projectCard(ctx: Context, record: ProjectRecord, playbook: Playbook, around: Surroundings): ProjectCard {
  const runs = new Map(around.stages.map(run => [run.key, run]))
  const stages = playbook.stages.flatMap(({ id, name }) => {
    const run = runs.get(id)
    return run ? [{ ...run, name }] : []
  })
  const { id, version, code, name, customer, status, outcome, iteration, sponsorId, managerId, start, finish } = record
  return {
    ...{ id, version, code, name, customer, status, outcome, iteration, sponsorId, managerId, start, finish },
    playbook: { id: playbook.id, name: playbook.name },
    stages: stages.map(({ key, name, state, plannedFinish }) => ({ key, name, state, plannedFinish })),
    health: projectHealth(ctx, record, stages, around.health),
  }
}

/** The newest run of each stage and the facts of health, of all projects in one statement. */
async function readSurroundings(ctx: Context, records: readonly ProjectRecord[]): Promise<Map<string, Surroundings>> {
  const { workspaceId } = ctx.actor
  const place = {
    workspaceId: sql`p.workspace_id`,
    projectId: sql`p.id`,
    iteration: sql`p.iteration`,
    today: ctx.today,
  }
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select p.id, ${healthFacts(place)} as health, coalesce((
      select json_agg(json_build_object('key', s.key, 'state', s.state, 'returns', s.returns,
        'plannedFinish', s.planned_finish, 'submittedAt', s.submitted_at))
      from (
        select distinct on (key) key, state, returns, planned_finish, submitted_at from stage
        where workspace_id = p.workspace_id and project_id = p.id and deleted_at is null
        order by key, iteration desc) s), '[]') as stages
    from project p where p.workspace_id = ${workspaceId} and p.id = any(${sql.param(records.map(({ id }) => id))})`)
  return new Map(found.rows.map(row => [String(row.id), row as unknown as Surroundings]))
}
