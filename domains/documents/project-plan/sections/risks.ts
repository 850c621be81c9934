import { risk } from '#domains/risk/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { PlanFacts } from '../facts.ts'

/** What may happen, how likely, and what is done about it. */
export function risksSection(teller: Teller, { risks: rows }: PlanFacts): Section {
  const name = ['风险与应对', 'Risks and responses'] as const
  if (rows.length === 0)
    return sectionOf(teller, 'risks', name, [missing(teller, '还没有登记风险', 'No risk is registered yet', 'risks')])
  const table = recordTable(teller, risk, {
    caption: say(teller, '风险登记册', 'Register of risks'),
    rows,
    columns: [
      ['event', 2.8],
      ['category', 1.1],
      ['probability', 1.5],
      ['response', 1.1],
      ['measures', 2.8],
      ['ownerId', 1.2],
    ],
  })
  const open = rows.filter(one => one.state === 'open').length
  const text = say(teller, '{open} 项风险还没有决定怎么应对', '{open} {open|risk has|risks have} no response yet', {
    open,
  })
  return sectionOf(teller, 'risks', name, [
    table,
    ...(open > 0 ? [{ kind: 'missing' as const, text, where: 'risks' }] : []),
  ])
}
