import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { file } from '#kernel/files/contract.ts'
import { type FileRecord, openFile } from '#kernel/files/open-file.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { type ImportEncoding, type ImportMapping, type ImportSeparator, leadImport } from '../../contract.ts'
import { beginCounts } from './count-rows.ts'
import { type FileRow, headerOf, readRows } from './read-rows.ts'
import { planRows, type RowPlan } from './row-plan.ts'

/** An import that is about to run: what is asked for, and the rows of its file, the header first. */
export interface ImportSource {
  readonly record: RecordOf<typeof leadImport>
  readonly plan: RowPlan
  /** Rows that an earlier run has done. */
  readonly done: number
  readonly rows: () => AsyncGenerator<FileRow>
}

export async function openSource(ctx: Context, importId: string): Promise<ImportSource> {
  const record = await findRecord(ctx, leadImport, importId)
  if (!record) throw notFound(ctx, leadImport)
  const { from, rows } = await openRows(ctx, record)
  const plan = planRows(await readHeader(rows()), { ...record, mapping: record.mapping as ImportMapping }, from.sha256)
  return { record, plan, rows, done: await beginCounts(ctx, importId, record.dryRun) }
}

/** The rows of an import's file, read as the import says. Whether the person may read them is judged before. */
export async function openRows(
  ctx: Context,
  record: RecordOf<typeof leadImport>,
): Promise<{ from: FileRecord; rows: () => AsyncGenerator<FileRow> }> {
  const from = await findRecord(ctx, file, record.fileId)
  if (!from) throw notFound(ctx, file)
  const [encoding, separator] = [record.encoding as ImportEncoding, record.separator as ImportSeparator]
  return { from, rows: () => readRows(openFile(ctx.runtime, ctx.actor.workspaceId, from), encoding, separator) }
}

async function readHeader(rows: AsyncGenerator<FileRow>): Promise<string[]> {
  for await (const { cells } of rows) return headerOf(cells)
  return []
}
