import { sql } from 'drizzle-orm'
import { gateDecision, project, stage } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'

/** The record types that a standing is made of: the project's own, and what the sources of health read. */
export const STANDING_READS: readonly string[] = [
  ...[project.type, stage.type, gateDecision.type],
  ...['task', 'risk', 'issue', 'budget', 'budget_line', 'expense'],
]

/** Whatever happens to one of them marks its project, in the same transaction: once in each. */
export const markStanding: readonly Subscriber[] = STANDING_READS.map(type => ({
  on: `${type}.*`,
  when: 'inside',
  run: mark,
}))

async function mark(ctx: Context, event: DomainEvent): Promise<void> {
  const projectId = event.projectId ?? (event.recordType === project.type ? event.recordId : null)
  if (projectId === null) return
  const marked = seen.get(ctx.pending) ?? new Set()
  seen.set(ctx.pending, marked)
  if (marked.has(projectId)) return
  marked.add(projectId)
  await ctx.tx.execute(sql`
    insert into standing_mark (workspace_id, id, project_id)
    values (${ctx.actor.workspaceId}, ${ctx.newId('mrk')}, ${projectId})`)
}

const seen = new WeakMap<Context['pending'], Set<string>>()
