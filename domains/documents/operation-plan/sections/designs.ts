import { operationDesign } from '#domains/operations/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, missing, recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import type { OperationFacts } from '../facts.ts'

const { options } = operationDesign.fields.kind
const KINDS = Object.keys(options) as (keyof typeof options)[]

/** The four designs that the operation rests on. */
export function designsSection(teller: Teller, { designs }: OperationFacts): Section {
  const blocks = KINDS.flatMap((kind): Block[] => {
    const { zh, en } = options[kind]
    const found = designs.find(one => one.kind === kind)
    if (!found) return [missing(teller, `还没有${zh}`, `There is no ${en.toLowerCase()} yet`, 'operations/design')]
    const fields = ['summary', 'content', 'evidence', 'state', 'approvedOn'] as const
    return [heading(teller, zh, en), ...recordFacts(teller, operationDesign, found, fields)]
  })
  return sectionOf(teller, 'designs', ['运营策划', 'Designs'], blocks)
}
