import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import type { JobKind, JobMark, JobProblem } from '#kernel/jobs/job-kind.ts'
import { lead } from '../../contract.ts'
import { addCounts, readCounts } from './count-rows.ts'
import { findKnown } from './find-known.ts'
import { type ImportSource, openSource } from './import-source.ts'
import { type LeadIndex, matchRow } from './match-row.ts'
import { type LeadDraft, readRow } from './read-row.ts'
import type { FileRow } from './read-rows.ts'
import { writeLeads } from './write-leads.ts'

const CHUNK = 1000

interface Chunk {
  /** The number of its first row, counted from 1 below the header. */
  readonly first: number
  readonly rows: readonly FileRow[]
}

/** Imports leads from a file, chunk by chunk; run again, it goes on behind the last chunk that was committed. */
export const importLeads: JobKind = {
  name: 'lead.import',
  run: async work => {
    const source = await work.inTransaction(ctx => openSource(ctx, String(work.input.importId)))
    const total = await countRows(source)
    await work.progress.report(source.done, total)
    const index: LeadIndex = new Map()
    for await (const chunk of chunksOf(source))
      await work.inTransaction(async (ctx, mark) => {
        // Without writing, later rows find earlier ones only here; a written row is found in the database.
        if (!source.record.dryRun) index.clear()
        mark(await importChunk(ctx, source, index, chunk))
      })
    return work.inTransaction(ctx => readCounts(ctx, source.record.id))
  },
}

async function countRows(source: ImportSource): Promise<number> {
  let count = -1
  for await (const _ of source.rows()) count++
  return Math.max(0, count)
}

/** The rows below the header that no earlier run has done. */
async function* chunksOf(source: ImportSource): AsyncGenerator<Chunk> {
  let number = -1
  let rows: FileRow[] = []
  for await (const row of source.rows()) {
    number++
    if (number <= source.done) continue
    rows.push(row)
    if (rows.length < CHUNK) continue
    yield { first: number - rows.length + 1, rows }
    rows = []
  }
  if (rows.length > 0) yield { first: number - rows.length + 1, rows }
}

/** One transaction: reads, matches and writes the rows, and counts what came of each. */
async function importChunk(ctx: Context, source: ImportSource, index: LeadIndex, chunk: Chunk): Promise<JobMark> {
  const { record, plan } = source
  // The right may have been taken away since the import began.
  requireCreate(ctx, lead)
  const read = chunk.rows.map((row, at) => readRow(plan, chunk.first + at, row))
  const drafts = read.filter((one): one is LeadDraft => !('problems' in one))
  const refused = read.filter(one => 'problems' in one)
  const problems: JobProblem[] = refused.flatMap(one => one.problems)
  await findKnown(ctx, index, drafts)
  const counts = { created: 0, updated: 0, skipped: 0, failed: refused.length }
  for (const draft of drafts) {
    const outcome = matchRow(index, draft, { duplicates: record.duplicates, today: ctx.today })
    if (outcome === 'not_yours') problems.push({ row: draft.fileRow, code: 'import.not_yours' })
    counts[outcome === 'not_yours' ? 'failed' : outcome]++
  }
  if (!record.dryRun) await writeLeads(ctx, record.id, [...new Set(index.values())])
  await addCounts(ctx, record.id, counts)
  problems.sort((one, other) => one.row - other.row)
  return { done: chunk.first + chunk.rows.length - 1, problems }
}
