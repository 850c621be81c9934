import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { changeRequest, issue, noneStated, riskContract, riskRefusals } from '../../contract.ts'

type About = RecordOf<typeof noneStated>['about']
interface Of {
  readonly projectId: string
  readonly iteration: number
}

/** States that there is none, with the reason. Who says so is the record's author; the first entry ends it. */
export const stateNone = command(riskContract.stateNone, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { projectId, about, reason }) => {
    requireCreate(ctx, noneStated, projectId)
    const place = await openPlace(ctx, projectId)
    await takeTurn(ctx, `none ${projectId}`)
    const count = about === 'changes' ? await countChanges(ctx, place) : await countForeseen(ctx, place)
    if (count > 0) throw refusal(riskRefusals, `none_stated.${about}`, { count })
    if (await findNone(ctx, place, about)) throw refusal(riskRefusals, 'none_stated.exists')
    return insertRecord(ctx, noneStated, { ...place, about, reason }, { action: 'confirmed' })
  },
})

/** What was entered contradicts the statement. */
export async function endNone(ctx: Context, of: Of, about: About): Promise<void> {
  await takeTurn(ctx, `none ${of.projectId}`)
  const found = await findNone(ctx, of, about)
  if (found) await changeRecord(ctx, noneStated, found, { deletedAt: ctx.now }, { action: 'revoked' })
}

export async function findNone(ctx: Context, of: Of, about: About): Promise<RecordOf<typeof noneStated> | null> {
  const table = tableOf(noneStated)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        eq(table.about, about),
        isNull(table.deletedAt),
      ),
    )
  return (found as RecordOf<typeof noneStated> | undefined) ?? null
}

/** One that was withdrawn asks for nothing any more. */
async function countChanges(ctx: Context, of: Of): Promise<number> {
  const table = tableOf(changeRequest)
  const found = await ctx.tx
    .select({ state: table.state })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        isNull(table.deletedAt),
      ),
    )
  return found.filter(one => one.state !== 'withdrawn').length
}

async function countForeseen(ctx: Context, of: Of): Promise<number> {
  const table = tableOf(issue)
  const found = await ctx.tx
    .select({ iteration: table.iteration })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.foreseen, true),
        isNull(table.deletedAt),
      ),
    )
  return found.filter(one => one.iteration <= of.iteration).length
}
