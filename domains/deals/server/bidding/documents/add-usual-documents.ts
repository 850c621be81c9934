import { sql } from 'drizzle-orm'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { usualBidPapers } from '../../../bidding/rules/usual-papers.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'

/** Lists the papers that are nearly always asked for, and leaves out those that are listed already. */
export const addUsualDocuments = command(biddingContract.addUsualDocuments, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id }) => {
    const { projectId } = await openWhole(ctx, id)
    const place = await openPlace(ctx, projectId)
    const { rows } = await ctx.tx.execute<{ item: string }>(sql`
      select item from tender_document where workspace_id = ${ctx.actor.workspaceId} and tender_id = ${id}
        and deleted_at is null`)
    const listed = new Set(rows.map(({ item }) => item))
    const papers = usualBidPapers.filter(({ zh, en }) => !listed.has(zh) && !listed.has(en))
    const values = papers.map(paper => ({
      ...{ ...place, tenderId: id, item: paper[ctx.locale], needsSeal: paper.seal === true },
    }))
    const made = await insertRecords(ctx, tenderDocument, values, { action: 'added' })
    return { count: made.length }
  },
})
