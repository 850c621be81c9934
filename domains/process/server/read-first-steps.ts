import { sql } from 'drizzle-orm'
import { anyMember, query } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'

/** Whether there are such records at all: nobody is told to begin what others have begun out of their sight. */
export const readFirstSteps = query(processContract.firstSteps, {
  allow: anyMember,
  run: async ctx => {
    const found = await ctx.tx.execute<{ type: string }>(sql`
      select t.type from unnest(${sql.param(['aim', 'lead', 'project'])}::text[]) t(type)
      where exists (select from record r
        where r.workspace_id = ${ctx.actor.workspaceId} and r.type = t.type and r.deleted_at is null)`)
    const begun = new Set(found.rows.map(row => row.type))
    return { aims: begun.has('aim'), leads: begun.has('lead'), projects: begun.has('project') }
  },
})
