/** Spreadsheets write empty cells behind the last column. */
export function withoutEmptyEnd(cells: readonly string[], length: number): readonly string[] {
  let end = cells.length
  while (end > length && cells[end - 1]?.trim() === '') end--
  return end === cells.length ? cells : cells.slice(0, end)
}
