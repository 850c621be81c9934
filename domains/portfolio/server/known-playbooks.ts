import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'

/** The newest frozen version of each playbook that the workspace has frozen, by the playbook's id. */
export async function knownPlaybooks(ctx: Context): Promise<ReadonlyMap<string, Playbook>> {
  const { rows } = await ctx.tx.execute<{ id: string; playbook_id: string }>(sql`
    select distinct on (playbook_id) id, playbook_id from playbook_version
    where workspace_id = ${ctx.actor.workspaceId} order by playbook_id, number desc, id desc`)
  const frozen = await frozenPlaybooks(
    ctx,
    rows.map(({ id }) => id),
  )
  return new Map(rows.flatMap(({ id, playbook_id }) => named(playbook_id, frozen.get(id))))
}

function named(id: string, playbook: Playbook | undefined): [string, Playbook][] {
  return playbook ? [[id, playbook]] : []
}

/** The playbooks of some projects with how many there are, in the order of their ids: P2 before P10. */
export function countPlaybooks(
  rows: readonly { playbookId: string; count: number }[],
  known: ReadonlyMap<string, Playbook>,
) {
  const counts = new Map<string, number>()
  for (const { playbookId, count } of rows) counts.set(playbookId, (counts.get(playbookId) ?? 0) + count)
  return [...counts]
    .map(([id, count]) => ({ id, name: known.get(id)?.name ?? { zh: id, en: id }, count }))
    .sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
}
