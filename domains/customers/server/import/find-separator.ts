import { parse } from 'csv-parse/sync'
import { type ImportSeparator, importSeparators } from '../../contract.ts'

const LINES = 20

/** Finds what separates the cells: what cuts the first lines into the most columns, and all into equally many. */
export function findSeparator(text: string): ImportSeparator {
  const lines = text.split(/\r?\n/).slice(0, LINES).join('\n')
  const scored = importSeparators.map(separator => ({ separator, score: scoreOf(lines, separator) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator
}

function scoreOf(lines: string, separator: string): number {
  const rows = rowsOf(lines, separator)
  const columns = rows[0]?.length ?? 0
  if (columns < 2) return 0
  const even = rows.filter(row => row.length === columns).length / rows.length
  return even * 1000 + columns
}

function rowsOf(lines: string, separator: string): string[][] {
  try {
    return parse(lines, { delimiter: separator, relax_quotes: true, relax_column_count: true, skip_empty_lines: true })
  } catch {
    // Cut off inside quotes: without them the count is good enough.
    return lines.split('\n').map(line => line.split(separator))
  }
}
