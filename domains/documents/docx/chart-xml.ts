import type { Chart } from './model.ts'

const COLOURS = ['1F5EFF', 'E08A00', '0F8A5F', '8A4FBF', 'C0392B', '5B6B7F']

/** The part of a document that holds a chart (ECMA-376, part 1, 21.2), with its values inside. */
export function chartXml(chart: Chart): string {
  const drawn = chart.series.map((series, index) => seriesXml(chart, series, index)).join('')
  const kind =
    chart.type === 'bar'
      ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${kind}${axesXml(chart.type)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  )
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1100" b="1"/><a:t>${escapeXml(title)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

function seriesXml(chart: Chart, series: Chart['series'][number], index: number): string {
  const colour = `<a:solidFill><a:srgbClr val="${COLOURS[index % COLOURS.length]}"/></a:solidFill>`
  const shape =
    chart.type === 'bar' ? `<c:spPr>${colour}</c:spPr>` : `<c:spPr><a:ln w="25400">${colour}</a:ln></c:spPr>`
  const names = chart.categories.map((name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`).join('')
  const values = series.values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${shape}` +
    `<c:cat><c:strLit><c:ptCount val="${chart.categories.length}"/>${names}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${chart.categories.length}"/>${values}</c:numLit></c:val>` +
    `${chart.type === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

/** A bar chart reads from the top down, so its categories run in reverse. */
function axesXml(type: Chart['type']): string {
  const order = type === 'bar' ? 'maxMin' : 'minMax'
  const [names, values] = type === 'bar' ? ['l', 't'] : ['b', 'l']
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE5"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>`
  )
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`)
}
