import { feasibilityStudy } from '#domains/feasibility/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { amountSaid, unitSaid } from '../../writing/money-said.ts'
import { missing, recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import { backSaid, cashFlowTable, ratesSaid } from '../../writing/study-figures.ts'
import type { StudyFacts } from '../facts.ts'

/** What the cash flow comes to: value, rate, payback, break-even; as a table and as a picture. */
export function economicsSection(teller: Teller, { study, flows, figures }: StudyFacts): Section {
  const name = ['经济测算', 'Economics'] as const
  if (flows.length === 0)
    return sectionOf(teller, 'economics', name, [
      missing(teller, '还没有现金流', 'There is no cash flow yet', 'feasibility'),
    ])
  const of = { ...teller, currency: study.currency }
  return sectionOf(teller, 'economics', name, [
    ...recordFacts(of, feasibilityStudy, study, ['discountRate', 'horizon']),
    cashFlowTable(of, figures),
    chart(of, figures),
    ...results(of, figures),
  ])
}

function chart(teller: Teller, { years }: StudyFacts['figures']): Block {
  return {
    kind: 'chart',
    caption: say(teller, '净现金流与累计', 'Net cash flow, and cumulated'),
    chart: {
      ...{ type: 'column', unit: unitSaid(teller), categories: years.map(one => String(one.period)) },
      series: [
        { name: say(teller, '净现金流', 'Net'), values: years.map(one => Number(one.net)) },
        { name: say(teller, '累计', 'Cumulated'), values: years.map(one => Number(one.cumulated)), line: true },
      ],
    },
  }
}

function results(teller: Teller, { npv, irr, payback, discountedPayback, breakEven }: StudyFacts['figures']): Block[] {
  const fact = (zh: string, en: string, text: string): Block => ({ kind: 'fact', label: say(teller, zh, en), text })
  const open = missing(
    teller,
    '还没有折现率，净现值算不出来',
    'Without a discount rate there is no net present value',
    'feasibility',
  )
  return [
    npv === null ? open : fact('净现值（NPV）', 'Net present value (NPV)', amountSaid(teller, npv)),
    fact('内部收益率（IRR）', 'Internal rate of return (IRR)', ratesSaid(teller, irr)),
    fact('投资回收期', 'Payback', backSaid(teller, payback)),
    ...(discountedPayback ? [fact('动态回收期', 'Discounted payback', backSaid(teller, discountedPayback))] : []),
    ...(breakEven ? [fact('盈亏平衡点', 'Break-even', breakEvenSaid(teller, breakEven))] : []),
  ]
}

function breakEvenSaid(teller: Teller, found: NonNullable<StudyFacts['figures']['breakEven']>): string {
  if (found.code === 'never')
    return say(teller, '售价不够抵变动成本，达不到', 'The price does not cover the variable cost: it is never reached')
  const revenue = amountSaid(teller, found.revenue)
  return say(teller, '每年卖出 {units} 个（收入 {revenue}）', '{units} {units|unit|units} a year ({revenue})', {
    units: found.units,
    revenue,
  })
}
