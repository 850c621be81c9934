import { and, eq } from 'drizzle-orm'
import { anyMember, command } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { emit } from '#kernel/event/event.ts'
import { peopleContract, person } from '../contract.ts'
import { readGuide } from './read-guide.ts'

/** Remembers what the person was shown or has put away. It changes nothing of the member that others see or edit. */
export const setGuide = command(peopleContract.setGuide, {
  allow: anyMember,
  run: async (ctx, { what, state }) => {
    const people = tableOf(person)
    const at = state === 'away' ? ctx.now : null
    const own = and(eq(people.workspaceId, ctx.actor.workspaceId), eq(people.id, ctx.actor.personId))
    await ctx.tx
      .update(people)
      .set(what === 'tour' ? { tourSeenAt: at } : { stepsAwayAt: at })
      .where(own)
    emit(ctx, 'guide.set', { recordType: 'guide' }, { what, state })
    return readGuide(ctx)
  },
})
