import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { BODY, GREY, HAIRLINE, HEAD, NO_LINE, TEXT_WIDTH } from './look.ts'
import type { Column, TableBlock } from './model.ts'
import { plainText } from './xml.ts'

type Look = 'head' | 'row' | 'total'
const EDGE = { style: BorderStyle.SINGLE, size: 8, color: GREY }

/** Hairlines between the rows; the head is repeated on every page, and no row is torn apart. */
export function drawTable({ columns, rows, total }: TableBlock): Table {
  const widths = widthsOf(columns)
  const row = (texts: readonly string[], look: Look) =>
    new TableRow({
      tableHeader: look === 'head',
      cantSplit: true,
      children: texts.map((text, index) => cell(text, widths[index] ?? 0, columns[index]?.right === true, look)),
    })
  const titles = columns.map(column => column.title)
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: EDGE, bottom: EDGE, left: NO_LINE, right: NO_LINE },
      ...{ insideHorizontal: HAIRLINE, insideVertical: NO_LINE },
    },
    rows: [row(titles, 'head'), ...rows.map(texts => row(texts, 'row')), ...(total ? [row(total, 'total')] : [])],
  })
}

function widthsOf(columns: readonly Column[]): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map(column => Math.round((TEXT_WIDTH * column.width) / shares))
}

function cell(text: string, width: number, right: boolean, look: Look): TableCell {
  const strong = look !== 'row'
  const lines = plainText(text).split('\n')
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(look === 'head' && { shading: { type: ShadingType.CLEAR, fill: 'EEF2F8' } }),
    children: lines.map(
      line =>
        new Paragraph({
          alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { line: 270 },
          children: [new TextRun({ text: line, bold: strong, size: 18, font: strong ? HEAD : BODY })],
        }),
    ),
  })
}
