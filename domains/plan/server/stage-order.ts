import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { StageOrder } from './critical-path.ts'

interface InProject {
  readonly workspaceId: string
  readonly projectId: string
}

/** The stages of a project's playbook in order, each with those that come first, as one JSON value. */
export function stageOrder({ workspaceId, projectId }: InProject): SQL {
  return sql`coalesce((
    select json_agg(json_build_object('key', s.stage ->> 'id', 'after', coalesce(s.stage #> '{starts,after}', '[]'))
      order by s.place)
    from project p
    join playbook_version v on v.workspace_id = p.workspace_id and v.id = p.playbook_version_id
    cross join lateral jsonb_array_elements(v.definition::jsonb -> 'stages') with ordinality as s (stage, place)
    where p.workspace_id = ${workspaceId} and p.id = ${projectId}), '[]')`
}

export async function readStageOrder(ctx: Context, projectId: string): Promise<readonly StageOrder[]> {
  const place = { workspaceId: ctx.actor.workspaceId, projectId }
  const { rows } = await ctx.tx.execute<{ stages: StageOrder[] }>(sql`select ${stageOrder(place)} as stages`)
  return rows[0]?.stages ?? []
}
