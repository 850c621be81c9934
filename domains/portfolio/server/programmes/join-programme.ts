import { and, eq } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord, readForChange, readRecord } from '#kernel/query/read.ts'
import { portfolioContract, portfolioRefusals, programme, programmeProject } from '../../contract.ts'
import { openProgramme } from './open-programme.ts'

/** Takes a project into a programme. It is in one at a time; a closed one may join too, for what it has brought. */
export const joinProgramme = command(portfolioContract.joinProgramme, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { id, projectId }) => {
    await readRecord(ctx, programme, id)
    const joining = await readForChange(ctx, project, projectId)
    const record = await openProgramme(ctx, { id })
    if (joining.status === 'cancelled')
      throw refusal(portfolioRefusals, 'programme.project_ended', { project: joining.name }, { field: 'projectId' })
    const present = await placeOfProject(ctx, projectId)
    if (present) await refuseSecond(ctx, present.programmeId, joining.name)
    return insertRecord(
      ctx,
      programmeProject,
      { projectId, iteration: joining.iteration, programmeId: record.id, state: 'member', joinedOn: ctx.today },
      { action: 'joined', note: record.name },
    )
  },
})

async function refuseSecond(ctx: Context, programmeId: string, name: string): Promise<never> {
  const other = await findRecord(ctx, programme, programmeId, { deleted: true })
  const params = { project: name, programme: other?.name ?? programmeId }
  throw refusal(portfolioRefusals, 'programme.project_elsewhere', params, { field: 'projectId' })
}

/** Lets a project leave; its time in the programme stays to be read. */
export const leaveProgramme = command(portfolioContract.leaveProgramme, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { id, projectId, reason }) => {
    await readRecord(ctx, programme, id)
    const leaving = await readForChange(ctx, project, projectId)
    const record = await openProgramme(ctx, { id })
    const present = await placeOfProject(ctx, projectId)
    if (present?.programmeId !== record.id) {
      const params = { project: leaving.name, programme: record.name }
      throw refusal(portfolioRefusals, 'programme.project_not_in', params, { field: 'projectId' })
    }
    const set = { state: 'left' as const, leftOn: ctx.today, leftBecause: reason }
    return changeRecord(ctx, programmeProject, present, set, { action: 'left', note: reason })
  },
})

/** Where a project is now. The project is locked: nobody takes it elsewhere meanwhile. */
async function placeOfProject(ctx: Context, projectId: string): Promise<RecordOf<typeof programmeProject> | undefined> {
  const table = tableOf(programmeProject)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), eq(table.state, 'member')))
  return found as RecordOf<typeof programmeProject> | undefined
}
