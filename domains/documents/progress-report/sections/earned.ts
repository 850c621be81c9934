import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { amountText } from '../../writing/figures.ts'
import { unitSaid } from '../../writing/money-said.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ProgressFacts } from '../facts.ts'

type Earned = NonNullable<ProgressFacts['earned']>

/** Planned, earned and spent on the period's last day, and the curve up to it. */
export function earnedSection(teller: Teller, { earned, on }: ProgressFacts): Section {
  const name = ['挣值', 'Earned value'] as const
  if (!earned)
    return sectionOf(teller, 'earned', name, [
      missing(teller, '还没有基线，挣值算不出来', 'Without a baseline there is no earned value', 'control', true),
    ])
  const of = { ...teller, currency: earned.currency }
  return sectionOf(teller, 'earned', name, [table(of, earned, on), chart(of, earned)])
}

function table(teller: Teller, { figures }: Earned, on: string): Block {
  const { bac, pv, ev, ac, sv, cv, spi, cpi } = figures
  const index = (value: number | null) => (value === null ? '—' : value.toFixed(2))
  const typical = figures.estimates.find(one => one.method === 'typical')?.eac.value ?? null
  const columns = [
    { title: say(teller, '指标', 'Figure'), width: 5 },
    { title: say(teller, `数值（${unitSaid(teller)}）`, `Value (${unitSaid(teller)})`), width: 3, right: true },
  ]
  const rows = [
    [say(teller, '完工预算（BAC）', 'Budget at completion (BAC)'), amountText(bac)],
    [say(teller, '计划价值（PV）', 'Planned value (PV)'), amountText(pv)],
    [say(teller, '挣值（EV）', 'Earned value (EV)'), amountText(ev)],
    [say(teller, '实际成本（AC）', 'Actual cost (AC)'), amountText(ac)],
    [say(teller, '进度偏差（SV）', 'Schedule variance (SV)'), amountText(sv)],
    [say(teller, '成本偏差（CV）', 'Cost variance (CV)'), amountText(cv)],
    [say(teller, '进度绩效指数（SPI）', 'Schedule performance index (SPI)'), index(spi.value)],
    [say(teller, '成本绩效指数（CPI）', 'Cost performance index (CPI)'), index(cpi.value)],
    [say(teller, '完工估算（照此下去）', 'Estimate at completion (if it goes on so)'), amountText(typical)],
  ]
  return { kind: 'table', caption: say(teller, `挣值指标（${on}）`, `Earned value on ${on}`), columns, rows }
}

function chart(teller: Teller, { curve }: Earned): Block {
  const drawn = (amount: string | null) => (amount === null ? null : Number(amount))
  return {
    kind: 'chart',
    caption: say(teller, '计划价值、挣值与实际成本', 'Planned value, earned value and actual cost'),
    chart: {
      ...{ type: 'column', unit: unitSaid(teller), categories: curve.map(one => one.date) },
      series: [
        { name: say(teller, '计划价值', 'Planned'), values: curve.map(one => drawn(one.pv)) },
        { name: say(teller, '挣值', 'Earned'), values: curve.map(one => drawn(one.ev)), line: true },
        { name: say(teller, '实际成本', 'Spent'), values: curve.map(one => drawn(one.ac)), line: true },
      ],
    },
  }
}
