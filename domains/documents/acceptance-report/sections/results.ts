import { acceptanceItem } from '#domains/delivery/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { AcceptanceFacts } from '../facts.ts'

const STATES = ['passed', 'conceded', 'failed', 'open'] as const

/** Point by point what was found, with the picture of the whole before it. */
export function resultsSection(teller: Teller, { figures }: AcceptanceFacts): Section {
  const name = ['验收项与结果', 'Items and results'] as const
  if (figures.items.length === 0)
    return sectionOf(teller, 'results', name, [
      missing(teller, '还没有验收项', 'There is no acceptance item yet', 'delivery/acceptance'),
    ])
  const table = recordTable(teller, acceptanceItem, {
    caption: say(teller, '逐项结果', 'Item by item'),
    rows: figures.items,
    columns: [
      ['criterion', 3.4],
      ['state', 1.2],
      ['found', 2.8],
      ['evidence', 2.6],
    ],
  })
  return sectionOf(teller, 'results', name, [
    inShort(teller, figures),
    chart(teller, figures),
    table,
    ...conceded(teller, figures),
  ])
}

function inShort(teller: Teller, figures: AcceptanceFacts['figures']): Block {
  const text = say(
    teller,
    '共 {total} 项：合格 {passed} 项，书面让步 {conceded} 项，不合格 {failed} 项，待验收 {open} 项。',
    '{total} {total|item|items}: {passed} passed, {conceded} conceded, {failed} failed, {open} open.',
    figures,
  )
  return { kind: 'text', text }
}

function chart(teller: Teller, figures: AcceptanceFacts['figures']): Block {
  const { options } = acceptanceItem.fields.state
  const unit = say(teller, '项', 'Items')
  return {
    kind: 'chart',
    caption: say(teller, '各结论的项数', 'Items by result'),
    chart: {
      ...{ type: 'bar', unit, categories: STATES.map(state => options[state][teller.language]) },
      series: [{ name: unit, values: STATES.map(state => figures[state]) }],
    },
  }
}

function conceded(teller: Teller, { items }: AcceptanceFacts['figures']): Block[] {
  const rows = items.filter(one => one.state === 'conceded')
  if (rows.length === 0) return []
  return [
    heading(teller, '书面让步', 'Concessions in writing'),
    recordTable(teller, acceptanceItem, {
      caption: say(teller, '客户同意的让步', 'What the customer agreed to'),
      rows,
      columns: [
        ['criterion', 3],
        ['concededBy', 2],
        ['concession', 4],
      ],
    }),
  ]
}
