import { sql } from 'drizzle-orm'
import { anyMember, command, ownerOnly, query } from '#kernel/command/operation.ts'
import { emit } from '#kernel/event/event.ts'
import { processContract } from '../contract.ts'

/** Lets the only holder of a role decide on their own submission, or no longer. The history marks each such decision. */
export const allowSoleHolder = command(processContract.allowSoleHolder, {
  allow: ownerOnly,
  run: async (ctx, { allowed }) => {
    const setting = JSON.stringify({ soleHolderAllowed: allowed })
    const { workspaceId } = ctx.actor
    const { rows } = await ctx.tx.execute<{ before: boolean; version: number }>(sql`
      select coalesce((settings->>'soleHolderAllowed')::boolean, false) as before, version
      from workspace where id = ${workspaceId} for update`)
    const { before = false, version = 1 } = rows[0] ?? {}
    await ctx.tx.execute(sql`update workspace set settings = settings || ${setting}::jsonb where id = ${workspaceId}`)
    ctx.pending.audit.push({
      ...{ recordId: workspaceId, recordType: 'workspace', version, action: 'sole_holder_allowed' },
      ...{ changes: { soleHolderAllowed: [before, allowed] }, note: null },
    })
    emit(ctx, 'workspace.sole_holder_set', { recordType: 'workspace' }, { allowed })
    return { allowed }
  },
})

/** May the only holder of a role decide on their own submission? Everybody may know. */
export const readSoleHolder = query(processContract.soleHolder, {
  allow: anyMember,
  run: async ctx => {
    const found = await ctx.tx.execute<{ allowed: boolean }>(sql`
      select coalesce((settings->>'soleHolderAllowed')::boolean, false) as allowed
      from workspace where id = ${ctx.actor.workspaceId}`)
    return { allowed: found.rows[0]?.allowed === true }
  },
})
