import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { deliveryContract, deliveryItem, deliveryRefusals } from '../../contract.ts'
import { nameSome } from '../name-some.ts'
import { type DeliveryItem, requireDeliveryState } from '../require-state.ts'

/** It may go to the customer: every quality check that is linked to it has passed or was conceded. */
export const readyDelivery = command(deliveryContract.readyDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['planned', 'returned'], { zh: '记为备妥', en: 'recorded as ready' })
    await requireChecked(ctx, record)
    const set = { state: 'ready', readyOn: ctx.today, returnReason: null, returnedOn: null } as const
    return changeRecord(ctx, deliveryItem, record, set, { action: 'readied' })
  },
})

async function requireChecked(ctx: Context, { what, checks, projectId }: DeliveryItem): Promise<void> {
  const ids = (checks ?? []).map(one => one.checkId)
  if (ids.length === 0) throw refusal(deliveryRefusals, 'delivery_item.no_checks', { what }, { field: 'checks' })
  // Held against changes: nobody reopens a check while its item becomes ready.
  const { rows } = await ctx.tx.execute<{ subject: string; state: string }>(sql`
    select c.subject, c.state from quality_check c
    where c.workspace_id = ${ctx.actor.workspaceId} and c.project_id = ${projectId} and c.id = any(${sql.param(ids)})
      and c.deleted_at is null order by c.id for share`)
  const open = rows.filter(one => one.state !== 'passed' && one.state !== 'conceded').map(one => one.subject)
  const count = open.length
  if (count === 0 && rows.length > 0) return
  const words = { what, count, checks: nameSome(ctx, open) }
  throw refusal(deliveryRefusals, count ? 'delivery_item.checks_open' : 'delivery_item.no_checks', words, {
    field: 'checks',
  })
}
