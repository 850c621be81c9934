import { changeRequest } from '#domains/risk/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ProgressFacts } from '../facts.ts'

/** What was asked to be changed of plan, money or scope. */
export function changesSection(teller: Teller, { changes: rows }: ProgressFacts): Section {
  const name = ['变更', 'Changes'] as const
  const none: Block = { kind: 'text', text: say(teller, '没有变更申请。', 'No change was asked for.') }
  if (rows.length === 0) return sectionOf(teller, 'changes', name, [none])
  const table = recordTable(teller, changeRequest, {
    caption: say(teller, '变更申请', 'Change requests'),
    rows,
    columns: [
      ['number', 0.8],
      ['title', 3],
      ['why', 3],
      ['askedBy', 1.5],
      ['state', 1.4],
    ],
  })
  return sectionOf(teller, 'changes', name, [table])
}
