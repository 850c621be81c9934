import { requirement } from '#domains/charter/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { CharterFacts } from '../facts.ts'

/** What has to be fulfilled, what comes of it, and by what one sees it. */
export function requirementsSection(teller: Teller, { content: { requirements } }: CharterFacts): Section {
  const name = ['要求与验收标准', 'Requirements'] as const
  if (requirements.length === 0)
    return sectionOf(teller, 'requirements', name, [
      missing(teller, '还没有要求', 'There is no requirement yet', 'charter'),
    ])
  const table = recordTable(teller, requirement, {
    caption: say(teller, '要求', 'Requirements'),
    rows: requirements,
    columns: [
      ['number', 0.8],
      ['statement', 3],
      ['expectedResult', 2.6],
      ['acceptance', 2.6],
      ['priority', 1],
      ['source', 1.6],
    ],
  })
  return sectionOf(teller, 'requirements', name, [table])
}
