import JSZip from 'jszip'
import { chartXml } from './chart-xml.ts'
import type { Chart } from './model.ts'

const WIDTH = 5_486_400
const HEIGHT = 2_743_200
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart'

/** The text that stands for a chart until it is placed. */
export function chartMark(index: number): string {
  return `[[chart:${index}]]`
}

/** Puts the charts of a document where their marks stand: the library that writes documents knows no charts. */
export async function placeCharts(document: Uint8Array, charts: readonly Chart[]): Promise<Uint8Array> {
  if (charts.length === 0) return document
  const archive = await JSZip.loadAsync(document)
  await edit(archive, 'word/document.xml', xml =>
    charts.reduce((text, chart, index) => drawChart(text, chart, index), xml),
  )
  await edit(archive, 'word/_rels/document.xml.rels', xml =>
    xml.replace('</Relationships>', `${charts.map((_, index) => relationXml(index)).join('')}</Relationships>`),
  )
  await edit(archive, '[Content_Types].xml', xml =>
    xml.replace('</Types>', `${charts.map((_, index) => typeXml(index)).join('')}</Types>`),
  )
  for (const [index, chart] of charts.entries()) archive.file(`word/charts/chart${index + 1}.xml`, chartXml(chart))
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function edit(archive: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = archive.file(path)
  if (!part) throw new Error(`the document has no ${path}`)
  archive.file(path, change(await part.async('string')))
}

/** Replaces the run that holds the mark by the drawing. */
function drawChart(xml: string, chart: Chart, index: number): string {
  const at = xml.indexOf(chartMark(index))
  if (at < 0) throw new Error(`the mark of chart ${index} is missing`)
  const start = xml.lastIndexOf('<w:r>', at)
  const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
  return xml.slice(0, start) + drawingXml(chart, index) + xml.slice(end)
}

function drawingXml(chart: Chart, index: number): string {
  const name = chart.title.replace(/[<>&"']/g, '')
  return (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${WIDTH}" cy="${HEIGHT}"/><wp:docPr id="${900 + index}" name="chart${index + 1}" descr="${name}"/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="chart${index + 1}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

function relationXml(index: number): string {
  return `<Relationship Id="chart${index + 1}" Type="${RELATION}" Target="charts/chart${index + 1}.xml"/>`
}

function typeXml(index: number): string {
  return `<Override PartName="/word/charts/chart${index + 1}.xml" ContentType="${CHART_TYPE}"/>`
}
