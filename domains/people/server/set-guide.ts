import { and, eq } from 'drizzle-orm'
import { anyMember, command } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { emit } from '#kernel/event/event.ts'
import { peopleContract, person } from '../contract.ts'
import { readGuide } from './read-guide.ts'

/** Remembers what the person was shown or has put away. It changes nothing of the member that others see or edit. */
export const setGuide = command(peopleContract.setGuide, {
  allow: anyMember,
  run: async (ctx, { tourSeen, stepsAway }) => {
    const people = tableOf(person)
    const at = (set: boolean) => (set ? ctx.now : null)
    const set = {
      ...(tourSeen !== undefined && { tourSeenAt: at(tourSeen) }),
      ...(stepsAway !== undefined && { stepsAwayAt: at(stepsAway) }),
    }
    const own = and(eq(people.workspaceId, ctx.actor.workspaceId), eq(people.id, ctx.actor.personId))
    if (Object.keys(set).length > 0) await ctx.tx.update(people).set(set).where(own)
    emit(ctx, 'guide.set', { recordType: 'guide' }, set)
    return readGuide(ctx)
  },
})
