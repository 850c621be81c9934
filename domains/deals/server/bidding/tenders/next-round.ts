import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import { biddingContract, tender, tenderDocument } from '../../../bidding-contract.ts'
import { requireNoNextRound } from './next-round-of.ts'
import { requireTenderState, type Tender } from './require-tender-state.ts'

/** After a void tender the next one: what the notice said and the checklist go on, all else begins anew. */
export const nextRound = command(biddingContract.nextRound, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, tender, { id, version })
    requireTenderState(ctx, record, ['void'], { zh: '登记再次招标', en: 'tendered again' })
    await requireNoNextRound(ctx, record)
    const place = await openPlace(ctx, record.projectId)
    const values = { ...noticeOf(record), ...given, ...place, previousId: record.id, round: (record.round ?? 1) + 1 }
    const made = await insertRecord(ctx, tender, values, { action: 'next_round' })
    await copyDocuments(ctx, record.id, made)
    return made
  },
})

function noticeOf({ name, tenderer, agency, regime, method, mandatory, terms, ...more }: Tender) {
  const { estimate, bondAmount, ownerId, currency } = more
  return { name, tenderer, agency, regime, method, mandatory, terms, estimate, bondAmount, ownerId, currency }
}

async function copyDocuments(ctx: Context, from: string, { id: tenderId, projectId, iteration }: Tender) {
  const { rows } = await ctx.tx.execute<{
    item: string
    about: string | null
    seal: boolean | null
    owner: string
  }>(sql`
    select item, about, needs_seal as seal, owner_id as owner from tender_document
    where workspace_id = ${ctx.actor.workspaceId} and tender_id = ${from} and deleted_at is null
      and state <> 'not_needed' order by id`)
  const papers = rows.map(({ item, about, seal, owner }) => ({
    ...{ projectId, iteration, tenderId, item, about, needsSeal: seal, ownerId: owner },
  }))
  await insertRecords(ctx, tenderDocument, papers, { action: 'copied', carries: true })
}
