import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { type FileRecord, openFile, readFile } from '#kernel/files/open-file.ts'
import { customersRefusals, type ImportEncoding, type ImportSeparator } from '../../contract.ts'
import { decode, findEncoding } from './decode-file.ts'
import { findSeparator } from './find-separator.ts'
import { type FileRow, headerOf, readRows } from './read-rows.ts'

const HEAD_CHARACTERS = 100_000
const SAMPLE_ROWS = 50
/** A lead keeps at most so many further facts. */
const COLUMNS_MAX = 200

/** The beginning of an uploaded table, read with the encoding and separator that were given or found. */
export interface TableHead {
  readonly file: FileRecord
  readonly encoding: ImportEncoding
  readonly separator: ImportSeparator
  readonly header: readonly string[]
  readonly sample: readonly (readonly string[])[]
  /** Some characters could not be read. */
  readonly garbled: boolean
}

export async function openTable(
  ctx: Context,
  given: { fileId: string; encoding?: ImportEncoding | undefined; separator?: ImportSeparator | undefined },
): Promise<TableHead> {
  const file = await readFile(ctx, given.fileId)
  if (!['csv', 'tsv', 'txt'].includes(file.extension)) throw refusal(customersRefusals, 'import.not_a_table')
  const bytes = () => openFile(ctx.runtime, ctx.actor.workspaceId, file)
  const encoding = given.encoding ?? (await findEncoding(bytes()))
  const text = await headOf(decode(bytes(), encoding))
  const separator = given.separator ?? findSeparator(text)
  const rows = await firstRows(readRows(bytes(), encoding, separator))
  const [first, ...sample] = rows
  if (!first) throw refusal(customersRefusals, 'import.no_header')
  if (first.length > COLUMNS_MAX) throw refusal(customersRefusals, 'import.too_many_columns', { max: COLUMNS_MAX })
  return { file, encoding, separator, header: headerOf(first), sample, garbled: text.includes('\ufffd') }
}

async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = ''
  for await (const piece of text) {
    head += piece
    if (head.length >= HEAD_CHARACTERS) break
  }
  return head.slice(0, HEAD_CHARACTERS)
}

async function firstRows(rows: AsyncGenerator<FileRow>): Promise<(readonly string[])[]> {
  const first: (readonly string[])[] = []
  for await (const { cells } of rows) {
    first.push(cells)
    if (first.length > SAMPLE_ROWS) break
  }
  return first
}
