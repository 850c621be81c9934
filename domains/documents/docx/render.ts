import { Document, Packer, Paragraph } from 'docx'
import { drawBlock } from './blocks.ts'
import { contents, headingOne } from './contents.ts'
import { cover } from './cover.ts'
import { PAGE, STYLES } from './look.ts'
import type { DocumentModel } from './model.ts'
import { pageFooter, pageHeader } from './page-edges.ts'
import { type PlacedChart, placeCharts } from './place-charts.ts'
import { sameBytes } from './same-bytes.ts'

/** Draws a document as docx: cover, contents, numbered pages, tables, charts that can be edited. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const charts: PlacedChart[] = []
  const body = model.sections.flatMap((section, index) => [
    headingOne(section.title, index),
    ...section.blocks.flatMap(block => drawBlock(block, charts)),
  ])
  const document = new Document({
    title: `${model.title} ${model.subtitle}`,
    creator: 'Yingce 营策',
    styles: STYLES,
    features: { updateFields: true },
    sections: [
      { properties: { page: PAGE }, children: cover(model) },
      {
        properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
        headers: { default: pageHeader(model) },
        footers: { default: pageFooter(model) },
        children: [...contents(model), new Paragraph({ pageBreakBefore: true, spacing: { line: 1 } }), ...body],
      },
    ],
  })
  const placed = await placeCharts(new Uint8Array(await Packer.toBuffer(document)), charts)
  return sameBytes(placed, model.at)
}
