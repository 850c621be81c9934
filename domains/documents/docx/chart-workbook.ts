import ExcelJS from 'exceljs'
import { gridOf } from './chart-grid.ts'
import type { Chart } from './model.ts'

/** The sheet that opens when a reader edits a chart. */
export async function chartWorkbook(chart: Chart): Promise<Uint8Array> {
  const { categories, series } = gridOf(chart)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  sheet.addRow(['', ...series.map(one => one.name)])
  for (const [index, name] of categories.entries())
    sheet.addRow([name, ...series.map(one => one.values[index] ?? null)])
  sheet.getColumn(1).width = 30
  if (chart.type === 'spans') sheet.getColumn(2).numFmt = 'yyyy-mm-dd'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
