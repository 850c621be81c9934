/** What a spreadsheet would take for a formula, in both widths. A plain number is none. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** Rows as a CSV file that spreadsheets open rightly: UTF-8 with its mark, CRLF, nothing that runs as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
