import { and, eq, isNull } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordValues } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import {
  competitor,
  dataSet,
  type EvidenceInput,
  insight,
  insightEvidence,
  researchContract,
  researchRefusals,
  study,
  trend,
} from '../contract.ts'

/** Ties an insight to what it rests on. */
export const linkEvidence = command(researchContract.linkEvidence, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const { id, projectId, iteration } = await openRecord(ctx, insight, { id: input.insightId })
    const pointer = await pointerTo(ctx, input, projectId)
    if (input.kind !== 'citation') await refuseTwice(ctx, id, pointer)
    const { kind, note = null } = input
    return insertRecord(ctx, insightEvidence, { projectId, iteration, insightId: id, kind, note, ...pointer })
  },
})

type Pointer = Partial<RecordValues<typeof insightEvidence>>

async function pointerTo(ctx: Context, input: EvidenceInput, projectId: string): Promise<Pointer> {
  if (input.kind === 'citation') {
    const { sourceTitle, sourceUrl = null, sourceDate = null } = input
    return { sourceTitle, sourceUrl, sourceDate }
  }
  const record = await readRecord(ctx, TARGETS[input.kind], input.recordId)
  if (record.projectId !== projectId)
    throw refusal(researchRefusals, 'evidence.other_project', {}, { field: 'recordId' })
  return { [COLUMNS[input.kind]]: record.id }
}

const TARGETS = { study, competitor, trend, data_set: dataSet } as const
const COLUMNS = { study: 'studyId', competitor: 'competitorId', trend: 'trendId', data_set: 'dataSetId' } as const
type Column = (typeof COLUMNS)[keyof typeof COLUMNS]

async function refuseTwice(ctx: Context, insightId: string, pointer: Pointer): Promise<void> {
  const table = tableOf(insightEvidence)
  const [[name, id] = []] = Object.entries(pointer) as [Column, string][]
  if (!name || !id) return
  const linked = and(eq(table.insightId, insightId), eq(table[name], id), isNull(table.deletedAt))
  const found = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), linked))
  if (found.length > 0) throw refusal(researchRefusals, 'evidence.linked_already', {}, { field: 'recordId' })
}
