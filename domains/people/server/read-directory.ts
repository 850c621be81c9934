import { and, asc, eq, isNull } from 'drizzle-orm'
import { anyMember, query } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { peopleContract, person } from '../contract.ts'

/** The names of all people of the workspace: whoever is a member may see who the others are. */
export const readDirectory = query(peopleContract.directory, {
  allow: anyMember,
  run: async ctx => {
    const table = tableOf(person)
    return ctx.tx
      .select({ id: table.id, name: table.name, active: table.active })
      .from(table)
      .where(and(eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)))
      .orderBy(asc(table.name))
  },
})
