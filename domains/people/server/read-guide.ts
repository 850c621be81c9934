import { and, eq } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { person } from '../contract.ts'

/** What this person has seen already and need not be shown again by itself. */
export async function readGuide(ctx: Context): Promise<{ tourSeen: boolean; stepsAway: boolean }> {
  const people = tableOf(person)
  const [found] = await ctx.tx
    .select({ tour: people.tourSeenAt, steps: people.stepsAwayAt })
    .from(people)
    .where(and(eq(people.workspaceId, ctx.actor.workspaceId), eq(people.id, ctx.actor.personId)))
  return { tourSeen: Boolean(found?.tour), stepsAway: Boolean(found?.steps) }
}
