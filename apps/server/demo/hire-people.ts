import { sql } from 'drizzle-orm'
import { PEOPLE, type PersonKey } from '#demo/world.ts'
import { person } from '#domains/people/contract.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { runAs } from '#kernel/command/run.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { systemActor } from '#kernel/policy/actor.ts'

interface Employer {
  readonly workspaceId: string
  readonly slug: string
  readonly roles: Readonly<Record<string, string>>
}

interface Hired {
  readonly id: string
  readonly name: string
}

/** The people of the demonstration: they act, own and approve, but their accounts have no password to sign in with. */
export function hirePeople(runtime: Runtime, employer: Employer, locale: Locale): Promise<Map<PersonKey, Hired>> {
  const { workspaceId, slug, roles } = employer
  return runAs(runtime, systemActor(workspaceId), locale, async ctx => {
    const hired = new Map<PersonKey, Hired>()
    for (const [key, { mail, role, post, phone, ...names }] of Object.entries(PEOPLE)) {
      const account = { userId: `demo_${workspaceId}_${key}`, email: `${mail}@hengche-${slug}.example` }
      const name = names[locale]
      await ctx.tx.execute(
        sql`insert into auth."user" (id, name, email) values (${account.userId}, ${name}, ${account.email})`,
      )
      const values = { name, ...account, roleId: roles[role] ?? '', isOwner: false, active: true }
      const made = await insertRecord(ctx, person, { ...values, post: post[locale === 'zh' ? 0 : 1], phone })
      hired.set(key as PersonKey, { id: made.id, name })
    }
    return hired
  })
}
