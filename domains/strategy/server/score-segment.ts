import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecords } from '#kernel/query/read.ts'
import { segment, segmentCriterion, segmentScore, strategyContract, strategyRefusals } from '../contract.ts'

type Score = RecordOf<typeof segmentScore>
type Segment = RecordOf<typeof segment>
interface Cell {
  readonly criterionId: string
  readonly score: number | null
  readonly version?: number | null | undefined
  readonly reason?: string | null | undefined
}

/** Scores a segment on some of the criteria; the scores that stood there before are replaced. */
export const scoreSegment = command(strategyContract.scoreSegment, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, segment, { id: input.segmentId })
    const cells = [...new Map(input.scores.map(cell => [cell.criterionId, cell])).values()]
    await refuseForeignCriteria(ctx, record, cells)
    const before = await scoresOf(ctx, record.id)
    const written: Score[] = []
    for (const cell of cells) {
      const known = before.find(one => one.criterionId === cell.criterionId)
      requireSeen(ctx, cell, known)
      written.push(...(await writeCell(ctx, record, cell, known)))
    }
    return written
  },
})

async function refuseForeignCriteria(ctx: Context, record: Segment, cells: readonly Cell[]): Promise<void> {
  const ids = cells.map(cell => cell.criterionId)
  const criteria = await findRecords(ctx, segmentCriterion, ids)
  const own = criteria.filter(
    one => one.projectId === record.projectId && one.iteration === record.iteration && one.deletedAt === null,
  )
  if (own.length < ids.length) throw refusal(strategyRefusals, 'segment.other_iteration', {}, { field: 'scores' })
}

async function scoresOf(ctx: Context, segmentId: string): Promise<Score[]> {
  const table = tableOf(segmentScore)
  const theirs = and(inArray(table.segmentId, [segmentId]), isNull(table.deletedAt))
  return ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), theirs))
    .for('update')
}

/** A score that somebody else has given, changed or taken back since the person saw the cell is not written over. */
function requireSeen(ctx: Context, { version }: Cell, known: Score | undefined): void {
  if (version === undefined || version === (known?.version ?? null)) return
  throw refusal(kernelRefusals, 'record.stale', { type: segmentScore.label[ctx.locale] }, { current: known })
}

/** Nothing is written where nothing changes. */
async function writeCell(ctx: Context, record: Segment, cell: Cell, known: Score | undefined): Promise<Score[]> {
  const { criterionId, score, reason = null } = cell
  if (known && score === null)
    return [await changeRecord(ctx, segmentScore, known, { deletedAt: ctx.now }, { action: 'removed' })]
  if (score === null || (known?.score === score && known.reason === reason)) return known ? [known] : []
  if (known) return [await changeRecord(ctx, segmentScore, known, { score, reason })]
  const { id: segmentId, projectId, iteration } = record
  return [await insertRecord(ctx, segmentScore, { projectId, iteration, segmentId, criterionId, score, reason })]
}
