import type { StudyFigures } from '#domains/feasibility/contract.ts'
import type { Block } from '../docx/model.ts'
import { amountText } from './figures.ts'
import { type InMoney, unitSaid } from './money-said.ts'
import { say } from './say.ts'

/** Year by year what comes in and goes out. */
export function cashFlowTable(teller: InMoney, { years }: StudyFigures): Block {
  const unit = unitSaid(teller)
  const columns = [
    { title: say(teller, '年', 'Year'), width: 0.8, right: true },
    { title: say(teller, `收入（${unit}）`, `Income (${unit})`), width: 2, right: true },
    { title: say(teller, `支出（${unit}）`, `Outlay (${unit})`), width: 2, right: true },
    { title: say(teller, '净现金流', 'Net'), width: 2, right: true },
    { title: say(teller, '累计', 'Cumulated'), width: 2, right: true },
  ]
  const rows = years.map(one => [
    ...[String(one.period), amountText(one.income), amountText(one.outlay)],
    ...[amountText(one.net), amountText(one.cumulated)],
  ])
  return { kind: 'table', caption: say(teller, '逐年现金流', 'Cash flow by year'), columns, rows }
}

export function ratesSaid(teller: InMoney, { code, rates }: StudyFigures['irr']): string {
  const all = rates.map(one => `${one}%`).join(say(teller, '、', ', '))
  if (code === 'one') return all
  if (code === 'several')
    return say(teller, `有多个：${all}，以净现值为准`, `Several: ${all}; the net present value decides`)
  return say(teller, '没有内部收益率，以净现值为准', 'There is none; the net present value decides')
}

export function backSaid(teller: InMoney, payback: StudyFigures['payback']): string {
  if (payback.code === 'paid')
    return say(teller, `${payback.periods} 年`, `{years} {years|year|years}`, { years: payback.periods })
  if (payback.code === 'never')
    return say(teller, '测算期内收不回投入', 'The outlay does not come back within the horizon')
  return say(teller, '没有需要收回的投入', 'There is no outlay to come back')
}
