import { eq } from 'drizzle-orm'
import { command, ownerOnly } from '#kernel/command/operation.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { emit } from '#kernel/event/event.ts'
import { peopleContract, peopleRefusals } from '../contract.ts'

/** Renames the workspace, or says in which time zone its days begin. What has happened keeps its moment. */
export const changeWorkspace = command(peopleContract.changeWorkspace, {
  allow: ownerOnly,
  run: async (ctx, { name, timeZone }) => {
    if (!isTimeZone(timeZone))
      throw refusal(peopleRefusals, 'workspace.time_zone_unknown', { timeZone }, { field: 'timeZone' })
    const { workspaceId } = ctx.actor
    const [before] = await ctx.tx.select().from(workspaceTable).where(eq(workspaceTable.id, workspaceId))
    await ctx.tx.update(workspaceTable).set({ name, timeZone }).where(eq(workspaceTable.id, workspaceId))
    ctx.pending.audit.push({
      ...{ recordId: workspaceId, recordType: 'workspace', version: 1, action: 'updated', note: null },
      changes: { name: [before?.name, name], timeZone: [before?.timeZone, timeZone] },
    })
    emit(ctx, 'workspace.updated', { recordType: 'workspace' }, { name, timeZone })
    return { name, timeZone }
  },
})

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
