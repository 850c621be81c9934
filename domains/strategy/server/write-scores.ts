import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import type { Declaration, InProject, RecordBase } from '#kernel/entity/entity.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecords } from '#kernel/query/read.ts'
import { strategyRefusals } from '../contract.ts'
import type { Scoring } from './scoring.ts'

/** One cell of a scoring table as a person fills it; without a score it is emptied. */
export interface Cell {
  readonly criterionId: string
  readonly score: number | null
  readonly version?: number | null | undefined
  readonly reason?: string | null | undefined
}
type Scored = RecordBase & InProject
interface Score extends Scored {
  readonly criterionId: string
  readonly score: number
  readonly reason: string | null
}
interface Table {
  readonly scoring: Scoring
  readonly item: Scored
}

/** Scores something on some of its criteria; the scores that stood there before are replaced. */
export async function writeScores<R>(ctx: Context, scoring: Scoring, id: string, given: readonly Cell[]): Promise<R[]> {
  const table = { scoring, item: await presentRecord(ctx, scoring.item as Declaration & { place: 'project' }, { id }) }
  const cells = [...new Map(given.map(cell => [cell.criterionId, cell])).values()]
  await refuseForeignCriteria(ctx, table, cells)
  const before = await scoresOf(ctx, table)
  const written: Score[] = []
  for (const cell of cells) {
    const known = before.find(one => one.criterionId === cell.criterionId)
    requireSeen(ctx, scoring, cell, known)
    written.push(...(await writeCell(ctx, table, cell, known)))
  }
  return written as unknown as R[]
}

async function refuseForeignCriteria(ctx: Context, { scoring, item }: Table, cells: readonly Cell[]): Promise<void> {
  const ids = cells.map(cell => cell.criterionId)
  const criteria = await findRecords(ctx, scoring.criterion, ids)
  const own = criteria.filter(
    one => one.projectId === item.projectId && one.iteration === item.iteration && one.deletedAt === null,
  )
  if (own.length === ids.length) return
  throw refusal(strategyRefusals, `${scoring.item.type}.other_iteration`, {}, { field: 'scores' })
}

async function scoresOf(ctx: Context, { scoring, item }: Table): Promise<Score[]> {
  const table = tableOf(scoring.score as Declaration) as unknown as AnyTable & Record<Scoring['of'], AnyTable['id']>
  const theirs = and(eq(table[scoring.of], item.id), isNull(table.deletedAt))
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), theirs))
    .for('update')
  return found as unknown as Score[]
}

/** A score that somebody else has given, changed or taken back since the person saw the cell is not written over. */
function requireSeen(ctx: Context, scoring: Scoring, { version }: Cell, known: Score | undefined): void {
  if (version === undefined || version === (known?.version ?? null)) return
  throw refusal(kernelRefusals, 'record.stale', { type: scoring.score.label[ctx.locale] }, { current: known })
}

/** Nothing is written where nothing changes. */
async function writeCell(
  ctx: Context,
  { scoring, item }: Table,
  cell: Cell,
  known: Score | undefined,
): Promise<readonly Score[]> {
  const entity: Declaration = scoring.score
  const { criterionId, score, reason = null } = cell
  const change = (set: object, how?: { action: string }) =>
    changeRecord(ctx, entity, known as never, set as never, how) as Promise<unknown> as Promise<Score>
  if (known && score === null) return [await change({ deletedAt: ctx.now }, { action: 'removed' })]
  if (score === null || (known?.score === score && known.reason === reason)) return known ? [known] : []
  if (known) return [await change({ score, reason })]
  const { id, projectId, iteration } = item
  const values = { projectId, iteration, [scoring.of]: id, criterionId, score, reason }
  return [(await insertRecord(ctx, entity, values as never)) as unknown as Score]
}
