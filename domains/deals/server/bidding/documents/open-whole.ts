import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { tender } from '../../../bidding-contract.ts'
import { requireTenderState, type Tender } from '../tenders/require-tender-state.ts'

/** What the papers belong to, where they may still be changed. */
export async function openWhole(ctx: Context, id: string): Promise<Tender> {
  const record = await openRecord(ctx, tender, { id })
  requireTenderState(ctx, record, ['noticed', 'preparing'], { zh: '改材料清单', en: 'given other papers' })
  return record
}
