import type { Playbook } from '@yingce/process/playbook'
import type { ProjectState } from '@yingce/process/state'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { executePrepared } from '#kernel/query/prepared.ts'
import { readRecord } from '#kernel/query/read.ts'
import { project, stage } from '../contract.ts'
import { keepFrozen, knownFrozen } from './frozen-cache.ts'
import type { PastMove } from './move-version/past-moves.ts'
import { newestStages, projectState } from './project-state.ts'

export type ProjectRecord = RecordOf<typeof project>
export type StageRecord = RecordOf<typeof stage>

export interface Member {
  readonly personId: string
  readonly name: string
  readonly roles: readonly string[]
  readonly active: boolean
}

export interface NewerVersion {
  readonly versionId: string
  readonly number: number
}

/** Everything that a decision about a project needs to know. */
export interface LoadedProject {
  readonly project: ProjectRecord
  readonly playbook: Playbook
  /** The number of its version, and the newest one where that is newer. */
  readonly playbookNumber: number
  readonly newer: NewerVersion | null
  /** When it went over from one version to another, the latest first. */
  readonly moves: readonly PastMove[]
  /** The stages of every iteration, the earliest first. */
  readonly runs: readonly StageRecord[]
  /** The newest run of each stage, by its id in the playbook. */
  readonly stages: ReadonlyMap<string, StageRecord>
  readonly state: ProjectState
  readonly team: readonly Member[]
  readonly soleHolderAllowed: boolean
}

/** A project that the person may read; `lock` keeps everybody else from changing it or anything in it meanwhile. */
export async function loadProject(ctx: Context, id: string, reading: { lock?: boolean } = {}): Promise<LoadedProject> {
  return completeProject(ctx, await readRecord(ctx, project, id, reading))
}

/** Adds to a project's record what belongs to it. */
export async function completeProject(ctx: Context, record: ProjectRecord): Promise<LoadedProject> {
  const runs = await readRuns(ctx, record.id)
  const {
    definition,
    number: playbookNumber,
    newer,
    moves,
    team,
    soleHolderAllowed,
  } = await readSurroundings(ctx, record)
  const stages = newestStages(runs)
  return {
    ...{ project: record, playbook: definition, playbookNumber, newer, moves, runs, stages },
    ...{ team, soleHolderAllowed },
    state: projectState(record, definition, stages),
  }
}

function readRuns(ctx: Context, projectId: string): Promise<StageRecord[]> {
  const table = tableOf(stage)
  return ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
    .orderBy(asc(table.iteration), asc(table.position)) as unknown as Promise<StageRecord[]>
}

interface Surroundings {
  definition: Playbook
  number: number
  newer: NewerVersion | null
  moves: PastMove[]
  team: Member[]
  soleHolderAllowed: boolean
}

async function readSurroundings(ctx: Context, record: ProjectRecord): Promise<Surroundings> {
  const { workspaceId } = ctx.actor
  const known = knownFrozen(workspaceId, record.playbookVersionId)
  const found = await executePrepared<Record<string, unknown>>(
    ctx.tx,
    sql`
    select case when ${known === undefined} then v.definition end as definition, v.number, (
        select json_build_object('versionId', n.id, 'number', n.number) from playbook_version n
        where n.workspace_id = v.workspace_id and n.playbook_id = v.playbook_id and n.number > v.number
          and n.deleted_at is null
        order by n.number desc, n.id desc limit 1) as newer,
      coalesce((
        select json_agg(json_build_object('id', g.id, 'fromVersionId', g.from_version_id, 'mapping', g.mapping)
          order by g.id desc)
        from gate_decision g where g.workspace_id = ${workspaceId} and g.project_id = ${record.id}
          and g.from_version_id is not null), '[]') as moves,
      coalesce((w.settings->>'soleHolderAllowed')::boolean, false) as "soleHolderAllowed",
      coalesce((
        select json_agg(json_build_object('personId', t.person_id, 'roles', t.roles, 'name', p.name, 'active', p.active)
          order by p.name, p.id)
        from participant t join person p on p.workspace_id = t.workspace_id and p.id = t.person_id
        where t.workspace_id = ${workspaceId} and t.project_id = ${record.id}), '[]') as team
    from playbook_version v join workspace w on w.id = v.workspace_id
    where v.workspace_id = ${workspaceId} and v.id = ${record.playbookVersionId}`,
  )
  const row = found.rows[0] as Omit<Surroundings, 'definition'> & { definition: string }
  return { ...row, definition: known ?? keepFrozen(workspaceId, record.playbookVersionId, row.definition) }
}
