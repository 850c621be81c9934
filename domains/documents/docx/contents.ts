import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { HEAD, TEXT_WIDTH } from './look.ts'
import type { DocumentModel } from './model.ts'
import { plainText } from './xml.ts'

/**
 * The table of contents with its entries written out. A field of its own would stay empty until somebody updates it;
 * here only the page numbers are fields.
 */
export function contents(model: DocumentModel): Paragraph[] {
  const title = new TextRun({ text: model.contentsTitle, font: HEAD, size: 32, bold: true })
  return [
    new Paragraph({ children: [title], spacing: { after: 240 } }),
    ...model.sections.map((section, index) => entry(section.title, index)),
  ]
}

/** A section's title, with the mark that its entry points to. */
export function headingOne(title: string, index: number): Paragraph {
  const words = new Bookmark({ id: anchor(index), children: [new TextRun(plainText(title))] })
  return new Paragraph({ children: [words], heading: HeadingLevel.HEADING_1 })
}

function entry(title: string, index: number): Paragraph {
  const words = new InternalHyperlink({ anchor: anchor(index), children: [new TextRun(plainText(title))] })
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    spacing: { after: 100 },
    children: [words, new TextRun({ children: ['\t'] }), new PageReference(anchor(index))],
  })
}

function anchor(index: number): string {
  return `section_${index + 1}`
}
