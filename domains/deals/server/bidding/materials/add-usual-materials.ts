import { sql } from 'drizzle-orm'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { usualFundingPapers } from '../../../bidding/rules/usual-papers.ts'
import { biddingContract, fundingMaterial } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'

/** Lists the papers that are nearly always asked for, and leaves out those that are listed already. */
export const addUsualMaterials = command(biddingContract.addUsualMaterials, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id }) => {
    const { projectId } = await openWhole(ctx, id)
    const place = await openPlace(ctx, projectId)
    const { rows } = await ctx.tx.execute<{ item: string }>(sql`
      select item from funding_material where workspace_id = ${ctx.actor.workspaceId} and application_id = ${id}
        and deleted_at is null`)
    const listed = new Set(rows.map(({ item }) => item))
    const papers = usualFundingPapers.filter(({ zh, en }) => !listed.has(zh) && !listed.has(en))
    const values = papers.map(paper => ({
      ...{ ...place, applicationId: id, item: paper[ctx.locale], needsSeal: paper.seal === true },
    }))
    const made = await insertRecords(ctx, fundingMaterial, values, { action: 'added' })
    return { count: made.length }
  },
})
