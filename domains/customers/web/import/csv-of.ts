import { withMark } from '../../rules/formula-mark.ts'

/** Rows as a CSV file that spreadsheets open rightly: UTF-8 with its mark, CRLF, nothing that runs as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const safe = withMark(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
