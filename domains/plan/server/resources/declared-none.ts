import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planRefusals, resourceNeed } from '../../contract.ts'
import type { ResourceNeed } from './require-need-state.ts'

type Kind = ResourceNeed['kind']

/** A need and the word that none is needed could be entered at once; so one waits for the other. */
export async function takeNeedsTurn(ctx: Context, projectId: string): Promise<void> {
  await takeTurn(ctx, `resource needs ${projectId}`)
}

/** Refuses what would contradict the word that the project needs none of this kind. */
export async function requireNotDeclaredNone(ctx: Context, projectId: string, kind: Kind): Promise<void> {
  const { rows } = await ctx.tx.execute<{ person: string | null; reason: string }>(sql`
    select p.name as person, n.reason from resource_need n
    left join person p on p.workspace_id = n.workspace_id and p.id = n.owner_id
    where n.workspace_id = ${ctx.actor.workspaceId} and n.project_id = ${projectId} and n.kind = ${kind}
      and n.state = 'none' and n.deleted_at is null limit 1`)
  const [said] = rows
  if (!said) return
  const words = { person: said.person ?? '—', kind: kindWords(ctx, kind), reason: said.reason }
  throw refusal(planRefusals, 'need.none_declared', words, { field: 'kind' })
}

export function kindWords(ctx: Context, kind: Kind): string {
  return inSentence(resourceNeed.fields.kind.options[kind], ctx.locale)
}
