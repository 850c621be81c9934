import type { GoalCard } from '../contract.ts'
import { shortNumber, withUnit } from './figure.ts'

interface Colours {
  readonly text: string
  readonly 'text-soft': string
  readonly line: string
  readonly active: string
  readonly attention: string
  readonly passed: string
  readonly surface: string
}
interface Words {
  readonly target: string
  readonly actual: string
  readonly forecast: string
}

/** What the chart library is told: dates along, the figure upwards, a name at the end of each line, no legend. */
export function curveOption(card: GoalCard, colour: Colours, words: Words) {
  const unit = card.goal.unit ?? ''
  return {
    grid: { left: 8, right: 76, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: colour.surface,
      borderColor: colour.line,
      textStyle: { color: colour.text },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? withUnit(value, unit) : '—'),
    },
    xAxis: {
      type: 'time',
      axisLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour['text-soft'], formatter: '{MM}-{dd}', hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour['text-soft'], formatter: (value: number) => shortNumber(value) },
    },
    series: [
      ...bandSeries(card, colour),
      targetSeries(card, colour, words.target),
      actualSeries(card, colour, words.actual),
      ...forecast(card, colour, words.forecast),
    ],
  }
}

/** Names at the ends of lines that meet are moved apart. */
const APART = { moveOverlap: 'shiftY' }

/** The limits that a figure should hold within. */
function bandSeries({ curve, goal }: GoalCard, colour: Colours) {
  const limits = goal.direction === 'hold' ? [goal.bandLow, goal.bandHigh] : []
  return limits.flatMap(limit => {
    if (limit === null) return []
    const data = curve.map(point => [point.on, Number(limit)])
    const lineStyle = { color: colour.passed, width: 1 }
    const endLabel = { show: true, formatter: shortNumber(limit), color: colour.passed }
    return [{ type: 'line', symbol: 'none', silent: true, tooltip: { show: false }, data, lineStyle, endLabel }]
  })
}

function targetSeries({ curve, goal }: GoalCard, colour: Colours, name: string) {
  return {
    ...{ name, type: 'line', symbol: 'none', step: goal.curve === 'stepped' ? 'end' : false },
    data: curve.map(point => [point.on, point.value]),
    lineStyle: { color: colour['text-soft'], width: 1.5, type: 'dashed' },
    itemStyle: { color: colour['text-soft'] },
    endLabel: { show: true, formatter: name, color: colour['text-soft'] },
    labelLayout: APART,
  }
}

function actualSeries({ progress }: GoalCard, colour: Colours, name: string) {
  return {
    ...{ name, type: 'line', symbol: 'circle', symbolSize: 6 },
    data: progress.map(point => [point.on, Number(point.value)]),
    lineStyle: { color: colour.active, width: 2 },
    itemStyle: { color: colour.active },
    endLabel: { show: true, formatter: name, color: colour.active, fontWeight: 600 },
    labelLayout: APART,
  }
}

/** From the last reading to where things go on to, and upright the range that holds it in four of five cases. */
function forecast({ forecast: made, progress }: GoalCard, colour: Colours, name: string) {
  const last = progress.at(-1)
  if (!made || !last || last.on >= made.on) return []
  const look = {
    lineStyle: { color: colour.attention, width: 1.5, type: 'dotted' },
    itemStyle: { color: colour.attention },
  }
  return [
    {
      ...look,
      name,
      type: 'line',
      symbol: 'none',
      endLabel: { show: true, formatter: name, color: colour.attention },
      labelLayout: APART,
      data: [
        [last.on, Number(last.value)],
        [made.on, made.value],
      ],
    },
    {
      ...look,
      type: 'line',
      symbol: 'rect',
      symbolSize: [9, 2],
      silent: true,
      tooltip: { show: false },
      data: [
        [made.on, made.low],
        [made.on, made.high],
      ],
    },
  ]
}
