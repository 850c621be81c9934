import { eq } from 'drizzle-orm'
import { anyMember, query } from '#kernel/command/operation.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { shownText } from '#kernel/entity/given-text.ts'
import type { ModuleRight } from '#kernel/policy/actor.ts'
import { modules } from '#kernel/policy/modules.ts'
import { peopleContract, role } from '../contract.ts'
import { readGuide } from './read-guide.ts'

export const readMe = query(peopleContract.me, {
  allow: anyMember,
  run: async ctx => {
    const { actor } = ctx
    const [workspace] = await ctx.tx.select().from(workspaceTable).where(eq(workspaceTable.id, actor.workspaceId))
    return {
      person: { id: actor.personId, name: actor.name },
      workspace: {
        id: actor.workspaceId,
        slug: actor.workspaceSlug,
        version: workspace?.version ?? 1,
        name: workspace?.name ?? '',
        currency: workspace?.currency ?? 'CNY',
        timeZone: workspace?.timeZone ?? 'Asia/Shanghai',
      },
      roleName: shownText(role.fields.name, actor.roleName, ctx.locale),
      guide: await readGuide(ctx),
      owner: actor.isOwner,
      projects: Object.fromEntries(Object.entries(actor.projects).map(([id, roles]) => [id, [...roles]])),
      rights: Object.fromEntries(modules.map(module => [module, rightIn(actor.isOwner, actor.rights[module])])),
    }
  },
})

function rightIn(owner: boolean, right: ModuleRight | undefined): ModuleRight {
  return owner ? { read: 'all', write: 'all' } : (right ?? { read: 'none', write: 'none' })
}
