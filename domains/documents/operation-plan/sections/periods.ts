import { operationPeriod } from '#domains/operations/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { numberText } from '../../writing/figures.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { OperationFacts } from '../facts.ts'

/** What is done when, and which figures each period is to reach. */
export function periodsSection(teller: Teller, facts: OperationFacts): Section {
  const name = ['周期与目标值', 'Periods and targets'] as const
  const { periods: rows } = facts
  if (rows.length === 0)
    return sectionOf(teller, 'periods', name, [
      missing(teller, '还没有运营周期', 'There is no period yet', 'operations/periods'),
    ])
  const table = recordTable(teller, operationPeriod, {
    caption: say(teller, '运营周期', 'Periods'),
    rows,
    columns: [
      ['number', 0.8],
      ['name', 2],
      ['start', 1.7],
      ['finish', 1.7],
      ['work', 3],
      ['state', 1.3],
    ],
  })
  return sectionOf(teller, 'periods', name, [table, chart(teller, rows), ...targets(teller, facts)])
}

function chart(teller: Teller, periods: OperationFacts['periods']): Block {
  const names = { startName: say(teller, '开始', 'Start'), daysName: say(teller, '天数', 'Days') }
  const spans = periods.map(({ name, start, finish }) => ({
    name: Array.from(name).slice(0, 18).join(''),
    start,
    finish,
  }))
  const caption = say(teller, '周期安排（条内为天数）', 'When the periods run (days in the bars)')
  return { kind: 'chart', caption, chart: { type: 'spans', ...names, spans } }
}

function targets(teller: Teller, { periods, names, units }: OperationFacts): Block[] {
  const rows = periods.flatMap(period =>
    (period.targets ?? []).map(({ metricId, target }) => [
      ...[period.name, names.get(metricId) ?? '—', numberText(target), units.get(metricId) ?? '—'],
    ]),
  )
  if (rows.length === 0) return []
  const columns = [
    { title: say(teller, '周期', 'Period'), width: 3 },
    { title: say(teller, '指标', 'Metric'), width: 3.4 },
    { title: say(teller, '目标值', 'Target'), width: 2, right: true },
    { title: say(teller, '单位', 'Unit'), width: 1.4 },
  ]
  return [{ kind: 'table', caption: say(teller, '各期目标值', 'Targets of the periods'), columns, rows }]
}
