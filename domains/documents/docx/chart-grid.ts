import { diffDays } from '@yingce/scheduling/calendar-date'
import type { Chart, Series, SpanChart } from './model.ts'

/** A chart as the table of numbers behind it. */
export interface ChartGrid {
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

export function gridOf(chart: Chart): ChartGrid {
  return chart.type === 'spans' ? spansGrid(chart) : chart
}

/** A span is a bar of its days that stands on an invisible one reaching to its start. */
function spansGrid({ spans, startName, daysName }: SpanChart): ChartGrid {
  return {
    categories: spans.map(span => span.name),
    series: [
      { name: startName, values: spans.map(span => dayNumber(span.start)) },
      { name: daysName, values: spans.map(span => diffDays(span.start, span.finish) + 1) },
    ],
  }
}

/** A day as spreadsheets count it: 1 is 1899-12-31 (ECMA-376, part 1, 18.17.4.1, 1900 date system from March 1900 on). */
export function dayNumber(date: string): number {
  return diffDays('1899-12-30', date)
}

/** 0 -> 'A', 26 -> 'AA'. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Whole numbers are written without a decimal point. */
export function numberFormat(chart: Chart): string {
  const whole = gridOf(chart).series.every(one => one.values.every(value => value === null || Number.isInteger(value)))
  return whole ? '#,##0' : '#,##0.00'
}
