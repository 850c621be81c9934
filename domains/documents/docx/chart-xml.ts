import { axesXml } from './chart-axes.ts'
import { columnName, gridOf, numberFormat } from './chart-grid.ts'
import type { Chart, Series } from './model.ts'
import { escapeXml } from './xml.ts'

/** From one palette that people who see fewer colours can tell apart. */
const COLOURS = ['1F5EFF', 'E08A00', '0F8A5F', '8A4FBF', 'C0392B', '5B6B7F']
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The part of a document that holds a chart (ECMA-376, part 1, 21.2), with its values inside. */
export function chartXml(chart: Chart): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart)}${axesXml(chart)}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="3B4654"/></a:solidFill>' +
    '<a:latin typeface="Arial"/><a:ea typeface="SimHei"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  )
}

function plotsXml(chart: Chart): string {
  const { series } = gridOf(chart)
  const drawn = (line: boolean) =>
    series.flatMap((one, index) => (Boolean(one.line) === line ? [seriesXml(chart, one, index)] : [])).join('')
  const stacked = chart.type === 'spans'
  const direction = chart.type === 'column' ? 'col' : 'bar'
  const bars =
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${drawn(false)}<c:gapWidth val="${stacked ? 45 : 60}"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`
  const lines = drawn(true)
  if (lines === '') return bars
  return `${bars}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
}

function seriesXml(chart: Chart, series: Series, index: number): string {
  const { categories } = gridOf(chart)
  const column = columnName(index + 1)
  const end = categories.length + 1
  const names = categories.map((name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`).join('')
  const values = series.values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    shapeXml(chart, series, index) +
    labelsXml(chart, series, index) +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${values}</c:numCache></c:numRef></c:val>` +
    `${series.line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

/** The bar under a span is there and not seen. */
function shapeXml(chart: Chart, series: Series, index: number): string {
  if (chart.type === 'spans' && index === 0) return '<c:spPr><a:noFill/></c:spPr><c:invertIfNegative val="0"/>'
  const colour = COLOURS[(chart.type === 'spans' ? index - 1 : index) % COLOURS.length]
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
  if (series.line)
    return `<c:spPr><a:ln w="25400">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`
  return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
}

/** One series says its numbers itself; of several the axis tells enough. */
function labelsXml(chart: Chart, series: Series, index: number): string {
  const told = chart.type === 'spans' ? index === 1 : gridOf(chart).series.length === 1 && !series.line
  if (!told) return ''
  const position = chart.type === 'spans' ? 'ctr' : 'outEnd'
  const white =
    chart.type === 'spans'
      ? '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
      : ''
  return (
    `<c:dLbls><c:numFmt formatCode="${numberFormat(chart)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${white}<c:dLblPos val="${position}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  )
}

function legendXml(chart: Chart): string {
  if (chart.type === 'spans' || chart.series.length === 1) return ''
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
}
