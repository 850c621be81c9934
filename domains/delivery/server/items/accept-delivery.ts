import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { deliveryContract, deliveryItem, deliveryRefusals } from '../../contract.ts'
import { nameSome } from '../name-some.ts'
import { requirePast } from '../require-past.ts'
import { type DeliveryItem, requireDeliveryState } from '../require-state.ts'

/** The customer has accepted it; none of the points that it is accepted by is open or failed. */
export const acceptDelivery = command(deliveryContract.acceptDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { on = ctx.today, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['delivered'], { zh: '记为已验收', en: 'recorded as accepted' })
    requirePast(ctx, on, 'on')
    await requireItemsPassed(ctx, record)
    return changeRecord(ctx, deliveryItem, record, { state: 'accepted', acceptedOn: on }, { action: 'accepted' })
  },
})

async function requireItemsPassed(ctx: Context, { id, what }: DeliveryItem): Promise<void> {
  const { rows } = await ctx.tx.execute<{ criterion: string }>(sql`
    select a.criterion from acceptance_item a
    where a.workspace_id = ${ctx.actor.workspaceId} and a.delivery_item_id = ${id}
      and a.state not in ('passed', 'conceded') and a.deleted_at is null order by a.id`)
  const count = rows.length
  if (count === 0) return
  const items = nameSome(
    ctx,
    rows.map(one => one.criterion),
  )
  throw refusal(deliveryRefusals, 'delivery_item.acceptance_open', { what, count, items })
}
