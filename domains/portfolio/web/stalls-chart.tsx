import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShade } from '#apps/web/theme-choice.ts'
import { palettes } from '#apps/web/theme-palette.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { Stalls } from '../contract.ts'
import { portfolioTexts } from './portfolio-texts.ts'

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const ROW = 44
const FRAME = 60

/** Stages below each other: what the playbook gives them, what they take at the median, and what four in five stay within. */
export function StallsChart({ stages }: { stages: Stalls['stages'] }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const shade = useShade()
  const place = useRef<HTMLDivElement>(null)
  const height = FRAME + stages.length * ROW
  useEffect(() => {
    if (!place.current) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const colour = palettes[shade]
    const chart = echarts.init(place.current, null, { renderer: 'svg' })
    const bar = (name: string, days: (one: Stalls['stages'][number]) => number | null, color: string) => ({
      ...{ name, type: 'bar' as const, barMaxWidth: 9, itemStyle: { color }, data: stages.map(days) },
    })
    const soft = { color: colour['text-soft'] }
    chart.setOption({
      ...{ animation: !still, animationDuration: 180 },
      legend: { top: 0, left: 0, textStyle: soft, itemWidth: 12, itemHeight: 8 },
      tooltip: {
        ...{ trigger: 'axis', backgroundColor: colour.surface, borderColor: colour.line },
        textStyle: { color: colour.text },
      },
      grid: { left: 0, right: 16, top: 32, bottom: 0, containLabel: true },
      xAxis: { type: 'value', minInterval: 1, axisLabel: soft, splitLine: { lineStyle: { color: colour.line } } },
      yAxis: {
        ...{ type: 'category', inverse: true, data: stages.map(({ name }) => words(name)) },
        axisLabel: { ...soft, width: 120, overflow: 'truncate' },
        axisLine: { lineStyle: { color: colour.line } },
      },
      series: [
        bar(t('usual'), one => one.usual, colour['line-strong']),
        bar(t('median'), one => one.median, colour.active),
        bar(t('p80'), one => one.p80, colour.attention),
      ],
    })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [stages, shade, t, words])
  return <div ref={place} style={{ height }} aria-hidden="true" />
}
