import { operationResource } from '#domains/operations/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { OperationFacts } from '../facts.ts'

/** What the operation needs against what is planned for it, and how a gap is filled. */
export function resourcesSection(teller: Teller, { resources: rows }: OperationFacts): Section {
  const name = ['资源', 'Resources'] as const
  if (rows.length === 0)
    return sectionOf(teller, 'resources', name, [
      missing(teller, '还没有登记资源', 'No resource has been entered yet', 'operations/resources'),
    ])
  const table = recordTable(teller, operationResource, {
    caption: say(teller, '资源需求与安排', 'Needed and planned'),
    rows,
    columns: [
      ['what', 2.8],
      ['kind', 1.1],
      ['need', 1.2],
      ['planned', 1.2],
      ['unit', 1],
      ['answer', 2.6],
      ['dueOn', 1.7],
    ],
  })
  return sectionOf(teller, 'resources', name, [table])
}
