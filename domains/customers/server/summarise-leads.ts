import { sql } from 'drizzle-orm'
import { query, whoMay } from '#kernel/command/operation.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { customersContract, lead } from '../contract.ts'

const GROUPS_MAX = 200

const COLUMN: Record<string, string> = {
  state: 'state',
  source: 'source',
  channel: 'channel',
  campaignName: 'campaign_name',
}

/** Counts the leads that the person may see, group by group. */
export const summariseLeads = query(customersContract.leadSummary, {
  allow: whoMay('read', 'customers'),
  run: async (ctx, input) => {
    const scope = scopeOf(ctx.actor, lead, 'read')
    if (scope.kind === 'none') throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
    const found = await ctx.tx.execute<{ value: string | null; leads: number; converted: number }>(sql`
      select ${groupValue(input.by)} as value, count(*)::int as leads,
        (count(*) filter (where state = 'converted'))::int as converted
      from lead
      where workspace_id = ${ctx.actor.workspaceId} and deleted_at is null
        and ${input.importId ? sql`import_id = ${input.importId}` : sql`true`}
        and ${input.campaignId ? sql`campaign_id = ${input.campaignId}` : sql`true`}
        and ${scopeSql(scope, lead) ?? sql`true`}
      group by 1 order by leads desc`)
    const sum = (of: 'leads' | 'converted') => found.rows.reduce((total, row) => total + row[of], 0)
    return { leads: sum('leads'), converted: sum('converted'), groups: found.rows.slice(0, GROUPS_MAX) }
  },
})

function groupValue(by: string) {
  const column = COLUMN[by]
  if (column) return sql.identifier(column)
  const fact = by.slice('attribute:'.length)
  return sql`(select a->>'value' from jsonb_array_elements(attributes) a where a->>'key' = ${fact} limit 1)`
}
