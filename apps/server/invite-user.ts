import { and, eq, isNull, or } from 'drizzle-orm'
import { builtInRoles } from '#domains/people/built-in-roles.ts'
import { role } from '#domains/people/contract.ts'
import { invitePerson } from '#domains/people/server/invite-person.ts'
import type { Context, Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { Label } from '#kernel/entity/field.ts'
import { keptText, shownText } from '#kernel/entity/given-text.ts'
import type { Locale } from '#kernel/error/locale.ts'
import type { RefusalData } from '#kernel/error/refusal.ts'
import { fillIn } from '#kernel/error/refusal.ts'
import { exitCodes, isStartupProblem, startupProblem } from '#kernel/error/startup-problem.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { allRefusals } from './refusals.ts'

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

async function findWorkspace(runtime: Runtime, wanted: string | undefined) {
  const { slug, name } = workspaceTable
  const spaces = await inSystem(runtime.pool, tx =>
    tx
      .select()
      .from(workspaceTable)
      .where(wanted === undefined ? undefined : or(eq(slug, wanted), eq(name, wanted))),
  )
  const [only, more] = spaces
  if (only && !more) return only
  if (wanted !== undefined && !only) throw failed(`没有工作区“${wanted}”。`, `There is no workspace “${wanted}”.`)
  if (!only)
    throw failed(
      '还没有任何账户。请先打开 npm start 打印的网址建立第一个账户。',
      'There is no account yet. First open the address that npm start prints, which makes the first one.',
    )
  const known = spaces.map(space => `${space.slug} (${space.name})`).join(', ')
  throw failed(`请用 --workspace 指定工作区：${known}`, `Say which workspace with --workspace: ${known}`)
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

/** What the command refuses is said as a sentence, as the pages would say it. */
function inSentence(error: unknown): unknown {
  if (isStartupProblem(error)) return error
  const { code, params } = ((error as { data?: RefusalData }).data ?? {}) as Partial<RefusalData>
  const words = code === undefined ? undefined : allRefusals[code]
  if (!words) return error
  return failed(fillIn(words.zh, params ?? {}), fillIn(words.en, params ?? {}))
}

function failed(zh: Label['zh'], en: Label['en']) {
  return startupProblem(exitCodes.failed, { zh, en })
}
