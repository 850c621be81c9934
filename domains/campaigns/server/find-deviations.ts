import { sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readRecord } from '#kernel/query/read.ts'
import { campaignsContract, deviation } from '../contract.ts'
import { answerCovers } from './answer-covers.ts'
import { type CourseRow, courseOf, coursesSql } from './course-sql.ts'
import { deviationsOf, type Found } from './deviations-of.ts'
import { readDeviations } from './read-deviations.ts'

type Deviation = RecordOf<typeof deviation>
interface Iteration {
  readonly projectId: string
  readonly iteration: number
}

/** Compares plan and reality of all campaigns, and keeps what differs as records that somebody answers. */
export const findDeviations = command(campaignsContract.findDeviations, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireCreate(ctx, deviation, projectId)
    return recordDeviations(ctx, await openPlace(ctx, projectId))
  },
})

/** Brings the records of an iteration up to what is found now; an answer that no longer covers its deviation opens again. */
export async function recordDeviations(ctx: Context, of: Iteration): Promise<Deviation[]> {
  await takeTurn(ctx, `deviations ${of.projectId}`)
  const known = new Map((await readDeviations(ctx, of, true)).map(one => [keyOf(one.campaignId, one.kind), one]))
  const kept: Deviation[] = []
  for (const row of await readCourses(ctx, of))
    for (const found of deviationsOf(courseOf(row), ctx.today)) {
      const key = keyOf(row.id, found.kind)
      kept.push(await keep(ctx, of, row, found, known.get(key)))
      known.delete(key)
    }
  for (const gone of known.values())
    if (gone.state !== 'gone') await changeRecord(ctx, deviation, gone, { state: 'gone' }, { action: 'vanished' })
  return kept
}

async function keep(ctx: Context, of: Iteration, row: CourseRow, found: Found, known?: Deviation): Promise<Deviation> {
  const values = { subject: row.name, ...valuesOf(found) }
  if (!known)
    return insertRecord(ctx, deviation, { ...of, campaignId: row.id, ...values, ownerId: null }, { action: 'found' })
  const state = known.state === 'answered' && answerCovers(known, found) ? ('answered' as const) : ('open' as const)
  const set = { ...values, state }
  const same = Object.entries(set).every(([name, value]) => known[name as keyof Deviation] === value)
  return same ? known : changeRecord(ctx, deviation, known, set, { action: 'found' })
}

/** In place of the actual date of what has not happened yet. */
const NOT_YET = '—'

function valuesOf({ kind, planned, actual, ...size }: Found) {
  const none = { days: null, difference: null, percent: null }
  return { kind, planned, actual: actual ?? NOT_YET, ...none, ...size }
}

async function readCourses(ctx: Context, of: Iteration): Promise<CourseRow[]> {
  const place = { workspaceId: ctx.actor.workspaceId, ...of }
  const found = await ctx.tx.execute<{ courses: CourseRow[] }>(sql`select ${coursesSql(place)} as courses`)
  return found.rows[0]?.courses ?? []
}

function keyOf(campaignId: string, kind: string): string {
  return `${campaignId} ${kind}`
}
