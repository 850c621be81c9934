import { sumMoney } from '@yingce/finance/money'
import { type SQL, sql } from 'drizzle-orm'
import { calendarWith } from '#domains/plan/reads.ts'
import { type DeliverableState, defineDeliverable, type GatePlace } from '#domains/process/reads.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { isMeasured } from '../../rules/amounts-at.ts'
import type { ControlFacts } from '../../rules/control-facts.ts'
import { controlFacts } from '../control-facts.ts'
import { figuresAt } from '../figures.ts'

/** What playbooks call an earned value analysis and a cost report: views over the baseline, no records of their own. */
export const controlViews = ['earned_value', 'cost_report'] as const

interface Facts {
  readonly today: string
  readonly control: ControlFacts
}

const NOTHING: DeliverableState = { count: 0, done: 0, line: null }

export const earnedValueDeliverable = defineDeliverable<Facts>({
  type: controlViews[0],
  notes: { indices: { zh: '进度 SPI {spi}，成本 CPI {cpi}', en: 'SPI {spi}, CPI {cpi}' } },
  facts: dated,
  summarise: ({ today, control }) => {
    if (!isMeasured(control)) return NOTHING
    const { spi, cpi } = figuresAt(control, today, calendarWith(control.days))
    const shown = (value: number | null) => (value === null ? '—' : value.toFixed(2))
    return { count: 1, done: 1, line: { code: 'indices', params: { spi: shown(spi.value), cpi: shown(cpi.value) } } }
  },
})

export const costReportDeliverable = defineDeliverable<Facts>({
  type: controlViews[1],
  notes: {
    spent: { zh: '已支出 {spent}，基线预算 {bac} {unit}', en: '{spent} spent of a budget of {bac} {currency}' },
  },
  facts: dated,
  summarise: ({ control }) => {
    if (!isMeasured(control)) return NOTHING
    const { tasks, currency } = control.baseline
    const spent = inThousands(sumMoney(control.costs.map(one => one.amount)))
    const bac = inThousands(sumMoney(tasks.map(one => one.amount)))
    return {
      count: 1,
      done: 1,
      line: { code: 'spent', params: { spent, bac, unit: currencyUnit(currency).zh, currency } },
    }
  },
})

function dated(place: GatePlace): SQL {
  return sql`(select json_build_object('today', ${place.today}::text, 'control', ${controlFacts(place)}))`
}
