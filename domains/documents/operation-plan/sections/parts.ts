import { operationPart } from '#domains/operations/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, missing, recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { OperationFacts } from '../facts.ts'

const { options } = operationPart.fields.kind
const KINDS = Object.keys(options) as (keyof typeof options)[]

/** The four parts of the plan: what is done, by which tasks, who answers for it, and by which figure. */
export function partsSection(teller: Teller, { parts, names }: OperationFacts): Section {
  const blocks = KINDS.flatMap((kind): Block[] => {
    const { zh, en } = options[kind]
    const found = parts.find(one => one.kind === kind)
    if (!found) return [missing(teller, `还没有“${zh}”方案`, `There is no plan for “${en}” yet`, 'operations/plan')]
    const tasks = (found.tasks ?? []).flatMap(({ taskId }) => names.get(taskId) ?? [])
    const fields = ['summary', 'content', 'metricId', 'ownerId', 'state', 'approvedOn'] as const
    return [
      heading(teller, zh, en),
      ...recordFacts(teller, operationPart, found, fields, names),
      ...(tasks.length > 0
        ? [
            { kind: 'fact' as const, label: say(teller, '对应的任务', 'Its tasks'), text: '' },
            { kind: 'bullets' as const, items: tasks },
          ]
        : []),
    ]
  })
  return sectionOf(teller, 'parts', ['运营方案', 'The plan'], blocks)
}
