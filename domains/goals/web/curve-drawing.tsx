import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShade } from '#apps/web/theme-choice.ts'
import { palettes } from '#apps/web/theme-palette.ts'
import type { GoalCard } from '../contract.ts'
import { curveOption } from './curve-option.ts'
import { goalsTexts } from './goals-texts.ts'

echarts.use([LineChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer])

export interface CurveProps {
  card: GoalCard
  height?: number
}

/** The target curve as a dashed line, the readings joined as a solid one, the forecast as a bar at the deadline. */
export function CurveDrawing({ card, height = 220 }: CurveProps) {
  const t = useTexts(goalsTexts)
  const shade = useShade()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const chart = echarts.init(place.current, null, { renderer: 'svg' })
    const words = { target: t('targetLine'), actual: t('actualLine'), forecast: t('forecast') }
    chart.setOption({ animation: !still, animationDuration: 180, ...curveOption(card, palettes[shade], words) })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [card, shade, t])
  return <div ref={place} style={{ height }} aria-hidden="true" />
}
