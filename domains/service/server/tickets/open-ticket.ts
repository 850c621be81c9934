import { sql } from 'drizzle-orm'
import { readCalendar } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { keptValues } from '#kernel/entity/given-text.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { dueInWorkdays } from '../../rules/due-in-workdays.ts'
import { carePlace } from '../care-place.ts'
import { requirePast } from '../require-past.ts'

/** Takes down what a customer asks, under the company's next number; its priority says until when it is solved. */
export const openTicket = command(serviceContract.ticket.create, {
  allow: whoMay('write', 'service'),
  run: async (ctx, given) => {
    const place = await carePlace(ctx, ticket, given.projectId)
    requirePast(ctx, given.reportedOn, 'reportedOn')
    const dueOn = dueInWorkdays(given.reportedOn, given.priority, await readCalendar(ctx))
    const number = await nextNumber(ctx)
    return insertRecord(ctx, ticket, { ...keptValues(ticket, given), ...place, number, dueOn })
  },
})

/** No number is given twice, not even that of a ticket in the bin. */
async function nextNumber(ctx: Context): Promise<number> {
  await takeTurn(ctx, 'ticket number')
  const { rows } = await ctx.tx.execute<{ last: number }>(sql`
    select coalesce(max(number), 0)::int as last from ticket where workspace_id = ${ctx.actor.workspaceId}`)
  return (rows[0]?.last ?? 0) + 1
}
