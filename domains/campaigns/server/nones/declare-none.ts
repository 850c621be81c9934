import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { campaignsContract, campaignsRefusals, executionNone } from '../../contract.ts'

type Kind = RecordOf<typeof executionNone>['kind']
interface Place {
  readonly projectId: string
  readonly iteration: number
}

/** Says that this iteration does nothing of a kind, and why. What is planned or done already contradicts that. */
export const declareNone = command(campaignsContract.declareNone, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { projectId, kind, reason }) => {
    requireCreate(ctx, executionNone, projectId)
    const place = await openPlace(ctx, projectId)
    const words = { kind: inSentence(executionNone.fields.kind.options[kind], ctx.locale) }
    const count = await countedOf(ctx, place, kind)
    if (count > 0)
      throw refusal(campaignsRefusals, 'execution_none.has_records', { ...words, count }, { field: 'kind' })
    const declared = await recordsInProject(ctx, executionNone, projectId, { only: place.iteration })
    if (declared.some(one => one.kind === kind))
      throw refusal(campaignsRefusals, 'execution_none.exists', words, { field: 'kind' })
    return insertRecord(ctx, executionNone, { ...place, kind, reason }, { action: 'declared' })
  },
})

/** What was given up before it began does not count: the gate looks at it the same way, see is-counted.ts. */
const COUNTED: Readonly<Record<Kind, SQL>> = {
  product: sql`from product_item where state <> 'dropped'`,
  promotion: sql`from campaign where not (state = 'stopped' and started_on is null)`,
  advertising: sql`from ad_placement where state <> 'cancelled'`,
  channel: sql`from channel_partner where not (state = 'ended' and started_on is null)`,
}

async function countedOf(ctx: Context, { projectId, iteration }: Place, kind: Kind): Promise<number> {
  const { rows } = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count ${COUNTED[kind]} and workspace_id = ${ctx.actor.workspaceId}
      and project_id = ${projectId} and iteration = ${iteration} and deleted_at is null`)
  return rows[0]?.count ?? 0
}
