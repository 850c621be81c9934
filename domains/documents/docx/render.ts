import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Chart, Column, DocumentModel } from './model.ts'
import { chartMark, placeCharts } from './place-charts.ts'

const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Noto Sans CJK SC' }
const PAGE_WIDTH = 9_026
const GREY = '6B7787'
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9DEE5' }

/** Draws a document as docx: cover, contents, numbered pages, tables, charts that can be edited. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const charts: Chart[] = []
  const body = model.sections.flatMap(section => [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1, pageBreakBefore: false }),
    ...section.blocks.flatMap(block => draw(block, charts)),
  ])
  const document = new Document({
    title: model.title,
    creator: 'Yingce 营策',
    styles: { default: { document: { run: { font: FONT, size: 21 } }, ...HEADINGS } },
    features: { updateFields: true },
    sections: [
      {
        footers: { default: footer(model.footer) },
        children: [...cover(model), ...contents(model), ...body],
      },
    ],
  })
  return placeCharts(new Uint8Array(await Packer.toBuffer(document)), charts)
}

const HEADINGS = {
  heading1: {
    run: { font: FONT, size: 30, bold: true, color: '17202B' },
    paragraph: { spacing: { before: 360, after: 160 } },
  },
  heading2: {
    run: { font: FONT, size: 24, bold: true, color: '17202B' },
    paragraph: { spacing: { before: 240, after: 100 } },
  },
}

function cover(model: DocumentModel): Paragraph[] {
  const title = new TextRun({ text: model.title, size: 56, bold: true, font: FONT })
  return [
    new Paragraph({ children: [title], alignment: AlignmentType.CENTER, spacing: { before: 3_600, after: 1_200 } }),
    ...model.cover.map(
      ([label, value]) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 120 },
          children: [
            new TextRun({ text: `${label}  `, color: GREY, font: FONT }),
            new TextRun({ text: value, font: FONT }),
          ],
        }),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

function contents(model: DocumentModel): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ children: [new TextRun({ text: model.contentsTitle, size: 30, bold: true, font: FONT })] }),
    new TableOfContents(model.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

function footer(text: string): Footer {
  const run = (content: (string | typeof PageNumber.CURRENT)[]) =>
    new TextRun({ children: content, size: 16, color: GREY, font: FONT })
  const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] as (string | typeof PageNumber.CURRENT)[]
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run([`${text}    `]), run(pages)] })],
  })
}

function draw(block: Block, charts: Chart[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return block.text.split('\n').map(line => new Paragraph({ text: line, spacing: { after: 100, line: 320 } }))
    case 'bullets':
      return block.items.map(text => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }))
    case 'missing':
      return [missing(block.text)]
    case 'table':
      return [table(block.columns, block.rows), new Paragraph({ text: '' })]
    case 'chart':
      charts.push(block.chart)
      return [new Paragraph({ children: [new TextRun(chartMark(charts.length - 1))] })]
  }
}

/** A gap is shown as a gap: nobody should take an unfinished plan for a finished one. */
function missing(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `▢ ${text}`, color: 'A35A00', italics: true, font: FONT })],
    shading: { type: ShadingType.CLEAR, fill: 'FFF4E0' },
    spacing: { before: 80, after: 120 },
  })
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map(column => Math.round((PAGE_WIDTH * column.width) / total))
  const cell = (text: string, index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(head && { shading: { type: ShadingType.CLEAR, fill: 'F1F4F8' } }),
      children: [
        new Paragraph({
          alignment: columns[index]?.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold: head, size: 19, font: FONT })],
        }),
      ],
    })
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({ tableHeader: head, cantSplit: true, children: texts.map((text, index) => cell(text, index, head)) })
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      row(
        columns.map(column => column.title),
        true,
      ),
      ...rows.map(texts => row(texts, false)),
    ],
  })
}
