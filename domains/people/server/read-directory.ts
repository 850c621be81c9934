import { and, asc, eq, isNull } from 'drizzle-orm'
import { anyMember, query } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { shownText } from '#kernel/entity/given-text.ts'
import { peopleContract, person, role } from '../contract.ts'

/** All people of the workspace by name and role: whoever is a member may see who the others are, and no more of them. */
export const readDirectory = query(peopleContract.directory, {
  allow: anyMember,
  run: async ctx => {
    const [people, roles] = [tableOf(person), tableOf(role)]
    const found = await ctx.tx
      .select({ id: people.id, name: people.name, active: people.active, roleName: roles.name })
      .from(people)
      .innerJoin(roles, and(eq(roles.workspaceId, people.workspaceId), eq(roles.id, people.roleId)))
      .where(and(eq(people.workspaceId, ctx.actor.workspaceId), isNull(people.deletedAt)))
      .orderBy(asc(people.name))
    return found.map(one => ({ ...one, roleName: shownText(role.fields.name, one.roleName, ctx.locale) }))
  },
})
