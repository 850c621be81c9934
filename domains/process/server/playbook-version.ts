import { createHash } from 'node:crypto'
import type { Playbook } from '@yingce/process/playbook'
import { and, eq } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { playbookVersion } from '../contract.ts'

/** The frozen copy of a playbook that a project starts on; the same text is kept once in a workspace. */
export async function freezePlaybook(ctx: Context, playbook: Playbook, note: string | null = null): Promise<string> {
  const definition = JSON.stringify(playbook)
  const hash = createHash('sha256').update(definition).digest('hex')
  const table = tableOf(playbookVersion)
  const [known] = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.playbookId, playbook.id), eq(table.hash, hash)))
  if (known) return known.id
  const name = `${playbook.id} ${playbook.name.zh} v${playbook.version}`
  const values = { name, playbookId: playbook.id, number: playbook.version, hash, note, definition, ownerId: null }
  return (await insertRecord(ctx, playbookVersion, values)).id
}
