import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import { usablePlaybook } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { playbooksRefusals } from '../contract.ts'
import { draftOf, type OwnPlaybook } from './draft-of.ts'
import { findOwn } from './find-own.ts'

/** A version of an own playbook: `draft`, `origin` (what it was copied from, as it is now) or the number of a published one. */
export async function versionOf(ctx: Context, record: OwnPlaybook, which: string): Promise<Playbook> {
  if (which === 'draft') return draftOf(record)
  const found = which === 'origin' ? await originOf(ctx, record) : await publishedAs(ctx, record, which)
  if (found) return found
  throw refusal(playbooksRefusals, 'own_playbook.version_unknown', { name: record.name, which })
}

async function originOf(ctx: Context, { origin }: OwnPlaybook): Promise<Playbook | undefined> {
  if (origin === null) return undefined
  const own = await findOwn(ctx, origin)
  return own ? draftOf(own) : (await usablePlaybook(ctx, origin))?.playbook
}

async function publishedAs(ctx: Context, { key }: OwnPlaybook, which: string): Promise<Playbook | undefined> {
  if (!/^[1-9]\d{0,6}$/.test(which)) return undefined
  const found = await ctx.tx.execute<{ definition: string }>(sql`
    select definition from playbook_version
    where workspace_id = ${ctx.actor.workspaceId} and playbook_id = ${key} and number = ${Number(which)}
      and deleted_at is null`)
  const [version] = found.rows
  return version && (JSON.parse(version.definition) as Playbook)
}
