import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { BODY, GREY, HAIRLINE, HEAD, NO_LINE, RULE } from './look.ts'
import type { DocumentModel } from './model.ts'
import { plainText } from './xml.ts'

const LABEL_WIDTH = 2_000
const VALUE_WIDTH = 4_800

/** The first page: who may see it, what it is, for whom, by whom, when. */
export function cover(model: DocumentModel): (Paragraph | Table)[] {
  const mark = new TextRun({ text: plainText(model.mark), font: HEAD, size: 21, color: GREY })
  const title = new TextRun({ text: plainText(model.title), font: HEAD, size: 60, bold: true })
  const subtitle = new TextRun({ text: plainText(model.subtitle), font: HEAD, size: 40, color: GREY })
  return [
    new Paragraph({ children: [mark], alignment: AlignmentType.RIGHT, spacing: { after: 3_000 } }),
    new Paragraph({ children: [title], spacing: { after: 240, line: 240 } }),
    new Paragraph({ children: [subtitle], border: { bottom: { ...RULE, space: 16 } }, spacing: { after: 4_200 } }),
    facts(model),
  ]
}

function facts(model: DocumentModel): Table {
  return new Table({
    width: { size: LABEL_WIDTH + VALUE_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, VALUE_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: NO_LINE, left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE },
      ...{ insideHorizontal: HAIRLINE, bottom: HAIRLINE },
    },
    rows: model.cover.map(
      ([label, value]) => new TableRow({ children: [cell(label, LABEL_WIDTH, GREY), cell(value, VALUE_WIDTH)] }),
    ),
  })
}

function cell(text: string, width: number, color?: string): TableCell {
  const run = new TextRun({ text: plainText(text), font: BODY, size: 24, ...(color && { color }) })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 100, bottom: 100, left: 0, right: 100 },
    children: [new Paragraph({ children: [run], spacing: { line: 280 } })],
  })
}
