import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, ShadingType, type Table, TextRun } from 'docx'
import { BODY, GREY, HEAD } from './look.ts'
import type { Block } from './model.ts'
import { chartMark, type PlacedChart } from './place-charts.ts'
import { drawTable } from './table.ts'
import { plainText } from './xml.ts'

/** A part of a section; a chart leaves its mark and waits in `charts`. */
export function drawBlock(block: Block, charts: PlacedChart[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: plainText(block.text), heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return block.text.split('\n').map(line => new Paragraph({ text: plainText(line), spacing: { after: 120 } }))
    case 'fact':
      return [fact(block.label, block.text)]
    case 'bullets':
      return block.items.map(
        text => new Paragraph({ text: plainText(text), bullet: { level: 0 }, spacing: { after: 60 } }),
      )
    case 'missing':
      return [missing(block.text)]
    case 'table':
      return [caption(block.caption, true), drawTable(block), new Paragraph({ spacing: { line: 200 } })]
    case 'chart':
      charts.push(block)
      return [
        new Paragraph({
          children: [new TextRun(chartMark(charts.length - 1))],
          keepNext: true,
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
        }),
        caption(block.caption, false),
      ]
  }
}

function fact(label: string, text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 100 },
    children: [
      new TextRun({ text: `${plainText(label)}  `, font: HEAD, bold: true }),
      new TextRun({ text: plainText(text), font: BODY }),
    ],
  })
}

/** Above a table and with it on the page, below a chart. */
function caption(text: string, above: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: above,
    spacing: { before: above ? 160 : 40, after: above ? 60 : 240 },
    children: [new TextRun({ text: plainText(text), font: HEAD, size: 18, color: GREY })],
  })
}

/** A gap is shown as a gap: nobody should take an unfinished plan for a finished one. */
function missing(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `▢ ${plainText(text)}`, color: '8A4B00', font: BODY })],
    shading: { type: ShadingType.CLEAR, fill: 'FFF4E0' },
    spacing: { before: 80, after: 120 },
  })
}
