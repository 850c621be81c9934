import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals } from '../../contract.ts'
import type { Training } from './require-training-state.ts'

export type Attendance = NonNullable<Training['attendance']>

/** The list as it is from now on: what was given, also where that is an empty one; what is kept where nothing was said. */
export function attendanceOf(given: Attendance | null | undefined, { attendance }: Training): Attendance {
  return (given === undefined ? attendance : given) ?? []
}

/** Refuses a list that names somebody twice: which of the rows would count? */
export async function requireOnceEach(ctx: Context, rows: Attendance): Promise<void> {
  const again = rows.findIndex(({ personId }, index) => rows.findIndex(one => one.personId === personId) < index)
  const id = rows[again]?.personId
  if (id === undefined) return
  const count = rows.filter(({ personId }) => personId === id).length
  const words = { person: await namesOf(ctx, [id]), count }
  throw refusal(campaignsRefusals, 'training.listed_twice', words, { field: `attendance.${again}.personId` })
}

/** Refuses a training that nobody came to. */
export function requireAttended(rows: Attendance): void {
  if (rows.some(({ attended }) => attended)) return
  throw refusal(campaignsRefusals, 'training.nobody_attended', { listed: rows.length }, { field: 'attendance' })
}

/** Refuses a test without a score of each who came, or with one of somebody who did not. */
export async function requireScores(ctx: Context, rows: Attendance): Promise<void> {
  const came = rows.filter(({ attended }) => attended)
  const open = came.filter(({ score }) => score === null)
  const [first] = open
  if (first) {
    const ids = open.map(({ personId }) => personId)
    const words = { attended: came.length, missing: open.length, people: await namesOf(ctx, ids) }
    const field = `attendance.${rows.indexOf(first)}.score`
    throw refusal(campaignsRefusals, 'training.scores_missing', words, { field })
  }
  const absent = rows.findIndex(({ attended, score }) => !attended && score !== null)
  const row = rows[absent]
  if (!row) return
  const words = { person: await namesOf(ctx, [row.personId]), score: row.score }
  throw refusal(campaignsRefusals, 'training.absent_scored', words, { field: `attendance.${absent}.score` })
}

async function namesOf(ctx: Context, ids: readonly string[]): Promise<string> {
  const { rows } = await ctx.tx.execute<{ id: string; name: string }>(sql`
    select id, name from person where workspace_id = ${ctx.actor.workspaceId} and id = any(${sql.param(ids)})`)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return ids.map(id => names.get(id) ?? '—').join(ctx.locale === 'zh' ? '、' : ', ')
}
