import JSZip from 'jszip'
import { chartWorkbook } from './chart-workbook.ts'
import { chartXml } from './chart-xml.ts'
import type { Chart } from './model.ts'
import { escapeXml } from './xml.ts'

const WIDTH = 5_486_400
const HEIGHT = 2_560_320
/** A span takes this much height. */
const ROW = 300_000
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface PlacedChart {
  readonly chart: Chart
  /** What it shows, for those who cannot see it. */
  readonly caption: string
}

/** The text that stands for a chart until it is placed. */
export function chartMark(index: number): string {
  return `[[chart:${index}]]`
}

/** Puts the charts of a document where their marks stand: the library that writes documents knows no charts. */
export async function placeCharts(document: Uint8Array, charts: readonly PlacedChart[]): Promise<Uint8Array> {
  if (charts.length === 0) return document
  const archive = await JSZip.loadAsync(document)
  await edit(archive, 'word/document.xml', xml =>
    charts.reduce((text, chart, index) => drawChart(text, chart, index), xml),
  )
  await edit(archive, 'word/_rels/document.xml.rels', xml =>
    xml.replace('</Relationships>', () => `${charts.map((_, index) => relationXml(index)).join('')}</Relationships>`),
  )
  await edit(archive, '[Content_Types].xml', xml => withTypes(xml, charts.length))
  for (const [index, { chart }] of charts.entries()) await addParts(archive, chart, index + 1)
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function addParts(archive: JSZip, chart: Chart, number: number): Promise<void> {
  archive.file(`word/charts/chart${number}.xml`, chartXml(chart))
  archive.file(`word/embeddings/chart${number}.xlsx`, await chartWorkbook(chart))
  archive.file(
    `word/charts/_rels/chart${number}.xml.rels`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONS}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
  )
}

async function edit(archive: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = archive.file(path)
  if (!part) throw new Error(`the document has no ${path}`)
  archive.file(path, change(await part.async('string')))
}

/** Replaces the run that holds the mark by the drawing. */
function drawChart(xml: string, placed: PlacedChart, index: number): string {
  const at = xml.indexOf(chartMark(index))
  if (at < 0) throw new Error(`the mark of chart ${index} is missing`)
  const start = xml.lastIndexOf('<w:r>', at)
  const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
  return xml.slice(0, start) + drawingXml(placed, index) + xml.slice(end)
}

function drawingXml({ chart, caption }: PlacedChart, index: number): string {
  const height = chart.type === 'spans' ? Math.min(7_000_000, ROW * (chart.spans.length + 2)) : HEIGHT
  return (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="${900 + index}" name="chart${index + 1}" descr="${escapeXml(caption)}"/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="chart${index + 1}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

function relationXml(index: number): string {
  return `<Relationship Id="chart${index + 1}" Type="${RELATIONS}/chart" Target="charts/chart${index + 1}.xml"/>`
}

function withTypes(xml: string, count: number): string {
  const parts = Array.from({ length: count }, (_, index) => index + 1)
  const overrides = parts.map(one => `<Override PartName="/word/charts/chart${one}.xml" ContentType="${CHART_TYPE}"/>`)
  const workbooks = `<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>`
  return xml.replace('</Types>', () => `${workbooks}${overrides.join('')}</Types>`)
}
