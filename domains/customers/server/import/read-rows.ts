import { Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals, type ImportEncoding, type ImportSeparator } from '../../contract.ts'
import { withoutMark } from '../../rules/formula-mark.ts'
import { decode } from './decode-file.ts'

const RECORD_MAX = 1_000_000
const LINE_BREAK = /\r\n?|\n/g

/** A row of the file, the header among them. */
export interface FileRow {
  /** As a spreadsheet counts: from 1, and every empty line is a row. */
  readonly fileRow: number
  readonly cells: readonly string[]
}

/** The rows of a file, cell by cell. Empty lines are left out, but counted. */
export async function* readRows(
  bytes: Readable,
  encoding: ImportEncoding,
  separator: ImportSeparator,
): AsyncGenerator<FileRow> {
  let breaks = 0
  const options: Options<FileRow, string[]> = {
    ...{ delimiter: separator, bom: true, skip_empty_lines: true, max_record_size: RECORD_MAX },
    // A stray quotation mark is text; rows of a wrong length are judged one by one.
    ...{ relax_quotes: true, relax_column_count: true },
    on_record: (cells, { records, empty_lines }) => {
      for (const cell of cells) breaks += breaksIn(cell)
      return { fileRow: records + empty_lines, cells: cells.map(withoutMark) }
    },
  }
  // Its types know records that become something else only where columns are named.
  const parser = parse(options as unknown as Options)
  const source = Readable.from(decode(bytes, encoding), { objectMode: false })
  source.on('error', error => parser.destroy(error))
  try {
    yield* source.pipe(parser) as AsyncIterable<FileRow>
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The broken record begins below all that came before it. (csv-parse's own count of lines takes CRLF in a cell for two.)
    const line = Number(error.records) + Number(error.empty_lines) + breaks + 1
    throw refusal(customersRefusals, 'import.broken_csv', { line })
  } finally {
    source.destroy()
    bytes.destroy()
  }
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(LINE_BREAK)?.length ?? 0) : 0
}

/** The names of the columns: empty ones are numbered, doubles told apart. */
export function headerOf(row: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return row.map((cell, index) => {
    const name = cut(cell.replaceAll('\0', '').trim(), 180) || `#${index + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
