import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals, type ImportEncoding, type ImportSeparator } from '../../contract.ts'
import { decode } from './decode-file.ts'

const RECORD_MAX = 1_000_000

/** The rows of a file, the header among them, cell by cell. Empty lines are no rows. */
export async function* readRows(
  bytes: Readable,
  encoding: ImportEncoding,
  separator: ImportSeparator,
): AsyncGenerator<string[]> {
  const parser = parse({
    ...{ delimiter: separator, bom: true, skip_empty_lines: true, max_record_size: RECORD_MAX },
    // A stray quotation mark is text; rows of a wrong length are judged one by one.
    ...{ relax_quotes: true, relax_column_count: true },
  })
  const source = Readable.from(decode(bytes, encoding), { objectMode: false })
  source.on('error', error => parser.destroy(error))
  try {
    yield* source.pipe(parser) as AsyncIterable<string[]>
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refusal(customersRefusals, 'import.broken_csv', { line: Number(error.lines ?? 0) })
  } finally {
    source.destroy()
    bytes.destroy()
  }
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
