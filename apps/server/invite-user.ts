import { and, eq, isNull } from 'drizzle-orm'
import { builtInRoles } from '#domains/people/built-in-roles.ts'
import { role } from '#domains/people/contract.ts'
import { invitePerson } from '#domains/people/server/invite-person.ts'
import type { Context, Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { tableOf } from '#kernel/db/table.ts'
import { keptText, shownText } from '#kernel/entity/given-text.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { failed, inSentence } from './failed.ts'
import { findWorkspace } from './find-workspace.ts'

export interface NewUser {
  readonly email: string
  readonly name?: string | undefined
  /** The address or the name of a workspace; not needed where there is one only. */
  readonly workspace?: string | undefined
  /** A role by its name, or a built-in one by its key; an ordinary member where nothing is said. */
  readonly role?: string | undefined
}

interface Invited {
  readonly path: string
  readonly expiresAt: string
  readonly workspace: string
}

/** Invites somebody from the command line, by the very command that the pages use. */
export async function inviteUser(runtime: Runtime, given: NewUser): Promise<Invited> {
  const space = await findWorkspace(runtime, given.workspace)
  try {
    const made = await runAs(runtime, systemActor(space.id), 'zh', async ctx => {
      const roleId = await findRole(ctx, given.role ?? 'member')
      return (await invitePerson.run(ctx, { email: given.email, roleId })) as Omit<Invited, 'workspace'>
    })
    return { ...made, workspace: space.name }
  } catch (error) {
    throw inSentence(error)
  }
}

async function findRole(ctx: Context, wanted: string): Promise<string> {
  const table = tableOf(role)
  const roles = await ctx.tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)))
  const builtIn = builtInRoles.find(one => one.key === wanted)?.name
  const name = keptText(role.fields.name, builtIn?.zh ?? wanted)
  const found = roles.find(one => keptText(role.fields.name, one.name) === name)
  if (found) return found.id
  const known = (locale: Locale) => roles.map(one => shownText(role.fields.name, one.name, locale))
  throw failed(
    `没有角色“${wanted}”，现有：${known('zh').join('、')}`,
    `There is no role “${wanted}”, there are: ${known('en').join(', ')}`,
  )
}
