import { correctiveAction } from '#domains/control/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ProgressFacts } from '../facts.ts'

/** What is further from the plan than it may be, and what is done about it. */
export function deviationsSection(teller: Teller, { deviations, actions, earned }: ProgressFacts): Section {
  const none = earned
    ? say(teller, '没有超出允许范围的偏差。', 'Nothing is further from the plan than it may be.')
    : say(teller, '还没有基线，偏差无从比较。', 'Without a baseline there is nothing to be held against.')
  const found: Block =
    deviations[teller.language].length > 0
      ? { kind: 'bullets', items: deviations[teller.language] }
      : { kind: 'text', text: none }
  return sectionOf(
    teller,
    'deviations',
    ['计划偏差与纠正', 'Deviations and corrections'],
    [found, ...(actions.length > 0 ? [table(teller, actions)] : [])],
  )
}

function table(teller: Teller, rows: ProgressFacts['actions']): Block {
  return recordTable(teller, correctiveAction, {
    caption: say(teller, '纠正措施', 'Corrective actions'),
    rows,
    columns: [
      ['found', 2.8],
      ['cause', 2],
      ['measure', 2.8],
      ['ownerId', 1.2],
      ['dueOn', 1.6],
      ['state', 1.2],
    ],
  })
}
