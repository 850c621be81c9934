import { statusReport } from '#domains/control/contract.ts'
import { issue, risk } from '#domains/risk/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordTable, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ProgressFacts } from '../facts.ts'

/** What may happen and what is there already. */
export function troublesSection(teller: Teller, { report, risks, issues }: ProgressFacts): Section {
  const none: Block = {
    kind: 'text',
    text: say(teller, '没有登记的风险和问题。', 'No risk and no issue is registered.'),
  }
  const tables = [
    ...(risks.length > 0 ? [riskTable(teller, risks)] : []),
    ...(issues.length > 0 ? [issueTable(teller, issues)] : []),
  ]
  return sectionOf(
    teller,
    'troubles',
    ['风险与问题', 'Risks and issues'],
    [
      ...(report.troubles?.trim()
        ? writtenParts(teller, statusReport, report, [{ field: 'troubles', where: 'control/reports' }])
        : []),
      ...(tables.length > 0 ? tables : [none]),
    ],
  )
}

function riskTable(teller: Teller, rows: ProgressFacts['risks']): Block {
  return recordTable(teller, risk, {
    caption: say(teller, '未关闭的风险', 'Open risks'),
    rows,
    columns: [
      ['event', 3],
      ['kind', 1],
      ['probability', 1.6],
      ['response', 1.1],
      ['measures', 2.6],
      ['ownerId', 1.2],
      ['state', 1.2],
    ],
  })
}

function issueTable(teller: Teller, rows: ProgressFacts['issues']): Block {
  return recordTable(teller, issue, {
    caption: say(teller, '未解决和本期解决的问题', 'Issues: open, and resolved in the period'),
    rows,
    columns: [
      ['title', 3],
      ['severity', 1.1],
      ['measure', 2.6],
      ['ownerId', 1.2],
      ['dueOn', 1.7],
      ['state', 1.2],
    ],
  })
}
