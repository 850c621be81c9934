import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShade } from '#apps/web/theme-choice.ts'
import { palettes } from '#apps/web/theme-palette.ts'
import type { EarnedValue } from '../contract.ts'
import { controlTexts } from './control-texts.ts'
import { sCurveOption } from './s-curve-option.ts'

// Without its layout the library draws names over each other, whatever the option says.
echarts.use([LineChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer])

const HEIGHT = 260

/** Planned dashed, earned solid, spent dotted: told apart without their colours too. */
export function SCurveDrawing({ curve }: { curve: EarnedValue['curve'] }) {
  const t = useTexts(controlTexts)
  const shade = useShade()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const chart = echarts.init(place.current, null, { renderer: 'svg' })
    const words = { pv: t('linePv'), ev: t('lineEv'), ac: t('lineAc') }
    const shown = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 0 })
    const option = sCurveOption(curve, palettes[shade], words, shown)
    chart.setOption({ animation: !still, animationDuration: 180, ...option })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [curve, shade, t])
  return <div ref={place} style={{ height: HEIGHT }} aria-hidden="true" />
}
