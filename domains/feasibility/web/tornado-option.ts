import type { StudyFigures } from '../figures.ts'

interface Colours {
  readonly text: string
  readonly 'text-soft': string
  readonly line: string
  readonly active: string
  readonly attention: string
  readonly surface: string
}

interface Words {
  readonly less: string
  readonly more: string
}

/** What the chart library is told: a row for each driver, bars from the value to where less and more of it take it. */
export function tornadoOption(
  bars: StudyFigures['tornado'],
  npv: string,
  colour: Colours,
  words: Words,
  named: (key: string) => string,
  shown: (amount: number) => string,
) {
  const middle = Number(npv)
  const side = (key: 'less' | 'more', look: string) => ({
    ...{ name: words[key], type: 'bar', stack: 'one', barMaxWidth: 18, itemStyle: { color: look } },
    // Bars are drawn as the distance from the value, which is where the axis stands.
    data: bars.map(bar => Number(bar[key]) - middle),
  })
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
    legend: { top: 0, right: 8, textStyle: { color: colour['text-soft'] }, selectedMode: false },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      backgroundColor: colour.surface,
      borderColor: colour.line,
      textStyle: { color: colour.text },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? shown(value + middle) : '—'),
    },
    xAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour['text-soft'], hideOverlap: true, formatter: (at: number) => shown(at + middle) },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(bar => named(bar.key)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour.text },
    },
    series: [side('less', colour.attention), side('more', colour.active)],
  }
}
