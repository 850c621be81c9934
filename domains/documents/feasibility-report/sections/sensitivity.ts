import { type FlowKind, flowKinds } from '#domains/feasibility/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { amountText, numberText } from '../../writing/figures.ts'
import { unitSaid } from '../../writing/money-said.ts'
import { sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { StudyFacts } from '../facts.ts'

/** What becomes of the value when one figure turns out otherwise. Left out where there is no value yet. */
export function sensitivitySection(teller: Teller, { study, figures }: StudyFacts): Section[] {
  if (figures.tornado.length === 0) return []
  const of = { ...teller, currency: study.currency }
  const blocks = [inShort(of, study, figures), table(of, figures), chart(of, figures), ...twoWay(of, figures)]
  return [sectionOf(of, 'sensitivity', ['敏感性分析', 'Sensitivity'], blocks)]
}

type Figures = StudyFacts['figures']

function inShort(teller: Teller, { swing }: StudyFacts['study'], { tornado }: Figures): Block {
  const by = swing === null ? '' : ` ${numberText(swing)}%`
  const most = nameOf(teller, tornado[0]?.key ?? '')
  const text = say(
    teller,
    `每个因素上下各变动${by}，看净现值变成多少。影响最大的是“${most}”。`,
    `Each driver is moved down and up${by && ` by${by}`} to see what becomes of the value. “${most}” matters most.`,
  )
  return { kind: 'text', text }
}

function table(teller: Teller, { tornado }: Figures): Block {
  const unit = unitSaid(teller)
  const columns = [
    { title: say(teller, '因素', 'Driver'), width: 3 },
    { title: say(teller, `减少时（${unit}）`, `With less (${unit})`), width: 2.4, right: true },
    { title: say(teller, `增加时（${unit}）`, `With more (${unit})`), width: 2.4, right: true },
    { title: say(teller, '相差', 'Spread'), width: 2, right: true },
  ]
  const rows = tornado.map(one => [
    ...[nameOf(teller, one.key), amountText(one.less), amountText(one.more), amountText(one.spread)],
  ])
  return {
    kind: 'table',
    caption: say(teller, '单因素变动后的净现值', 'The value when one driver moves'),
    columns,
    rows,
  }
}

function chart(teller: Teller, { tornado }: Figures): Block {
  return {
    kind: 'chart',
    caption: say(teller, '各因素变动时的净现值', 'The value when each driver moves'),
    chart: {
      ...{ type: 'bar', unit: unitSaid(teller), categories: tornado.map(one => nameOf(teller, one.key)) },
      series: [
        { name: say(teller, '减少', 'Less'), values: tornado.map(one => Number(one.less)) },
        { name: say(teller, '增加', 'More'), values: tornado.map(one => Number(one.more)) },
      ],
    },
  }
}

/** All outlays down the side, all income along the top. */
function twoWay(teller: Teller, { twoWay }: Figures): Block[] {
  if (!twoWay) return []
  const changed = (step: string) => (Number(step) > 0 ? `+${numberText(step)}%` : `${numberText(step)}%`)
  const columns = [
    { title: say(teller, '支出 \\ 收入', 'Outlays \\ income'), width: 2 },
    ...twoWay.steps.map(step => ({ title: changed(step), width: 2.4, right: true })),
  ]
  const rows = twoWay.values.map((row, index) => [changed(twoWay.steps[index] ?? '0'), ...row.map(amountText)])
  const caption = say(teller, '收入与支出同时变动时的净现值', 'The value when income and outlays move together')
  return [{ kind: 'table', caption, columns, rows }]
}

function nameOf(teller: Teller, key: string): string {
  return key in flowKinds ? flowKinds[key as FlowKind][teller.language] : say(teller, '折现率', 'Discount rate')
}
