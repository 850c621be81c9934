import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Filters } from '../contract.ts'
import { countPlaybooks } from './known-playbooks.ts'
import { narrowed, STANDING } from './narrowed.ts'

/** The playbooks with their projects, and the one to show: the asked one, else the one with most projects. */
export async function choosePlaybook(ctx: Context, given: Filters, known: ReadonlyMap<string, Playbook>) {
  const { playbook, ...filters } = given
  const { rows } = await ctx.tx.execute<{ playbookId: string; count: number }>(sql`
    select p.playbook_id as "playbookId", count(*)::int as count from ${STANDING}
    where ${narrowed(ctx, filters)} group by 1`)
  const playbooks = countPlaybooks(rows, known)
  const [most] = playbooks.toSorted((one, other) => other.count - one.count)
  return { playbooks, chosen: playbooks.find(({ id }) => id === playbook)?.id ?? playbook ?? most?.id ?? null }
}
