import type { Context, Runtime } from '#kernel/command/context.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import { runAs } from '#kernel/command/run.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { makeId } from '#kernel/entity/id.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { modules } from '#kernel/policy/modules.ts'
import { builtInRoles } from '../built-in-roles.ts'
import { person, role } from '../contract.ts'
import type { DemoMark } from './demo-mark.ts'

export interface Founder {
  readonly userId: string
  readonly name: string
  readonly email: string
}

export interface Founded {
  readonly workspaceId: string
  readonly slug: string
  readonly ownerId: string
  /** The ids of the built-in roles by their key. */
  readonly roles: Readonly<Record<string, string>>
}

/** Makes a workspace with its built-in roles and its owner. */
export function foundWorkspace(
  runtime: Runtime,
  name: string,
  founder: Founder,
  demo: DemoMark | null = null,
): Promise<Founded> {
  const workspaceId = makeId('wsp', runtime.clock().getTime(), runtime.random(10))
  // The readable part of an id: short, unguessable enough for an address, never taken twice in practice.
  const slug = workspaceId.slice(-10)
  return runAs(runtime, systemActor(workspaceId), 'zh', async ctx => {
    await ctx.tx.insert(workspaceTable).values({ id: workspaceId, slug, name, demo })
    const roles = await insertRoles(ctx)
    const owner = await insertRecord(ctx, person, {
      ...{ name: founder.name, email: founder.email, userId: founder.userId },
      ...{ roleId: roles.manager ?? '', isOwner: true, active: true },
    })
    return { workspaceId, slug, ownerId: owner.id, roles }
  })
}

async function insertRoles(ctx: Context): Promise<Record<string, string>> {
  const given = builtInRoles.map(({ name, description, read, write }) => ({
    name: name.zh,
    description: description.zh,
    rights: modules.map(module => ({ module, read, write: module === 'people' ? ('none' as const) : write })),
  }))
  const written = await insertRecords(ctx, role, given)
  return Object.fromEntries(builtInRoles.map((built, index) => [built.key, written[index]?.id ?? '']))
}
