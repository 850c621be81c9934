import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { BODY, GREY, HAIRLINE, TEXT_WIDTH } from './look.ts'
import type { DocumentModel } from './model.ts'
import { plainText } from './xml.ts'

/** What the document is, and who may see it, on every page but the cover. */
export function pageHeader(model: DocumentModel): Header {
  const small = (children: string[]) => new TextRun({ children, font: BODY, size: 17, color: GREY })
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        border: { bottom: { ...HAIRLINE, space: 4 } },
        children: [small([plainText(model.header)]), small(['\t', plainText(model.mark)])],
      }),
    ],
  })
}

export function pageFooter(model: DocumentModel): Footer {
  const small = (children: (string | typeof PageNumber.CURRENT)[]) =>
    new TextRun({ children, font: BODY, size: 17, color: GREY })
  const page = model.language === 'zh' ? ['第 ', PageNumber.CURRENT, ' 页'] : ['Page ', PageNumber.CURRENT]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [small([plainText(model.footer)]), small(['\t']), small(page)],
      }),
    ],
  })
}
