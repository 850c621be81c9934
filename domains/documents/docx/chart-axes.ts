import { addDays } from '@yingce/scheduling/calendar-date'
import { dayNumber, numberFormat } from './chart-grid.ts'
import type { Chart, SeriesChart, SpanChart } from './model.ts'
import { escapeXml } from './xml.ts'

const HAIRLINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE5"/></a:solidFill></a:ln></c:spPr>'

/** Horizontal bars read from the top down, so their categories run in reverse and the values stand below. */
export function axesXml(chart: Chart): string {
  const upright = chart.type === 'column'
  const names =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${upright ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${upright ? 'b' : 'l'}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${HAIRLINE}` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>'
  return names + (chart.type === 'spans' ? daysAxis(chart) : valuesAxis(chart, upright))
}

function valuesAxis(chart: SeriesChart, upright: boolean): string {
  const { unit } = chart
  const title =
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="900" b="0"/><a:t>${escapeXml(unit)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  return (
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${upright ? 'l' : 'b'}"/><c:majorGridlines>${HAIRLINE}</c:majorGridlines>${unit === '' ? '' : title}` +
    `<c:numFmt formatCode="${numberFormat(chart)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="${upright ? 'autoZero' : 'max'}"/></c:valAx>`
  )
}

/** Whole weeks, so that the lines stand on the same day of the week. */
function daysAxis({ spans }: SpanChart): string {
  const first = spans.map(span => span.start).toSorted()[0] ?? '2026-01-01'
  const last = addDays(
    spans
      .map(span => span.finish)
      .toSorted()
      .at(-1) ?? first,
    1,
  )
  const weeks = Math.max(1, Math.ceil((dayNumber(last) - dayNumber(first)) / 7 / 8))
  const end = dayNumber(first) + Math.ceil((dayNumber(last) - dayNumber(first)) / (7 * weeks)) * 7 * weeks
  return (
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${end}"/><c:min val="${dayNumber(first)}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>${HAIRLINE}</c:majorGridlines><c:numFmt formatCode="mm\\-dd" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:crossAx val="1"/><c:crosses val="max"/><c:majorUnit val="${7 * weeks}"/></c:valAx>`
  )
}
