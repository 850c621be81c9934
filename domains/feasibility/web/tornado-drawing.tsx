import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShade } from '#apps/web/theme-choice.ts'
import { palettes } from '#apps/web/theme-palette.ts'
import type { StudyFigures } from '../figures.ts'
import { feasibilityTexts } from './feasibility-texts.ts'
import { tornadoOption } from './tornado-option.ts'
import { useDriverName } from './use-driver-name.ts'

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const ROW = 36
const AROUND = 72

/** The driver that matters most on top. The table below it says the same in figures. */
export function TornadoDrawing({ bars, npv }: { bars: StudyFigures['tornado']; npv: string }) {
  const t = useTexts(feasibilityTexts)
  const named = useDriverName()
  const shade = useShade()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const chart = echarts.init(place.current, null, { renderer: 'svg' })
    const words = { less: t('less'), more: t('more') }
    const shown = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 0 })
    const option = tornadoOption(bars, npv, palettes[shade], words, named, shown)
    chart.setOption({ animation: !still, animationDuration: 180, ...option })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [bars, npv, shade, t, named])
  return <div ref={place} style={{ height: bars.length * ROW + AROUND }} aria-hidden="true" />
}
