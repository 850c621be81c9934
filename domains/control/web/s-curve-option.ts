import type { EarnedValue } from '../contract.ts'

interface Colours {
  readonly text: string
  readonly 'text-soft': string
  readonly line: string
  readonly active: string
  readonly attention: string
  readonly surface: string
}
interface Words {
  readonly pv: string
  readonly ev: string
  readonly ac: string
}

/** What the chart library is told: dates along, money upwards, a name at the end of each line, no legend. */
export function sCurveOption(
  curve: EarnedValue['curve'],
  colour: Colours,
  words: Words,
  shown: (amount: number) => string,
) {
  const line = (key: 'pv' | 'ev' | 'ac', look: string, width: number, type: 'solid' | 'dashed' | 'dotted') => ({
    ...{ name: words[key], type: 'line', symbol: 'none' },
    data: curve.flatMap(point => (point[key] === null ? [] : [[point.date, Number(point[key])]])),
    lineStyle: { color: look, width, type },
    itemStyle: { color: look },
    endLabel: { show: true, formatter: words[key], color: look },
    // Names at the ends of lines that meet are moved apart.
    labelLayout: { moveOverlap: 'shiftY' },
  })
  return {
    grid: { left: 8, right: 76, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: colour.surface,
      borderColor: colour.line,
      textStyle: { color: colour.text },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? shown(value) : '—'),
    },
    xAxis: {
      type: 'time',
      axisLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour['text-soft'], formatter: '{MM}-{dd}', hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour['text-soft'], formatter: shown },
    },
    series: [
      line('pv', colour['text-soft'], 1.5, 'dashed'),
      line('ev', colour.active, 2, 'solid'),
      line('ac', colour.attention, 2, 'dotted'),
    ],
  }
}
