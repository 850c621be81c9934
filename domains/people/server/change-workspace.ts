import { eq } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, ownerOnly } from '#kernel/command/operation.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { emit } from '#kernel/event/event.ts'
import { peopleContract, peopleRefusals } from '../contract.ts'

/** Renames the workspace, or says in which time zone its days begin. What has happened keeps its moment. */
export const changeWorkspace = command(peopleContract.changeWorkspace, {
  allow: ownerOnly,
  run: async (ctx, { version: seen, name, timeZone }) => {
    if (!isTimeZone(timeZone))
      throw refusal(peopleRefusals, 'workspace.time_zone_unknown', { timeZone }, { field: 'timeZone' })
    const { workspaceId } = ctx.actor
    const before = await lockWorkspace(ctx)
    if (seen !== undefined && seen !== before.version) throw overtaken(ctx, before)
    const version = before.version + 1
    await ctx.tx.update(workspaceTable).set({ name, timeZone, version }).where(eq(workspaceTable.id, workspaceId))
    ctx.pending.audit.push({
      ...{ recordId: workspaceId, recordType: 'workspace', version, action: 'updated', note: null },
      changes: { name: [before.name, name], timeZone: [before.timeZone, timeZone] },
    })
    emit(ctx, 'workspace.updated', { recordType: 'workspace' }, { name, timeZone })
    return { version, name, timeZone }
  },
})

type Workspace = typeof workspaceTable.$inferSelect

async function lockWorkspace(ctx: Context): Promise<Workspace> {
  const own = eq(workspaceTable.id, ctx.actor.workspaceId)
  const [found] = await ctx.tx.select().from(workspaceTable).where(own).for('update')
  if (!found) throw new Error('a command runs in a workspace')
  return found
}

function overtaken(ctx: Context, { id, version, name, timeZone }: Workspace): Error {
  const type = { zh: '工作区', en: 'workspace' }[ctx.locale]
  return refusal(kernelRefusals, 'record.stale', { type }, { current: { id, version, name, timeZone } })
}

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
