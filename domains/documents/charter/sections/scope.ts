import { scopeItem } from '#domains/charter/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import type { CharterFacts } from '../facts.ts'

/** What belongs to the project, what does not and why, what is taken for granted, and what cannot be moved. */
export function scopeSection(teller: Teller, { content: { scope } }: Pick<CharterFacts, 'content'>): Section {
  const { options } = scopeItem.fields.kind
  const has = (kind: string) => scope.some(one => one.kind === kind)
  const tables = (Object.keys(options) as (keyof typeof options)[]).filter(has).map(kind =>
    recordTable(teller, scopeItem, {
      caption: options[kind][teller.language],
      rows: scope.filter(one => one.kind === kind),
      columns: [
        ['statement', 5],
        ['reason', 4],
      ],
    }),
  )
  const gaps: Block[] = [
    ...(has('in_scope') ? [] : [missing(teller, '还没有写范围内的事', 'Nothing is in scope yet', 'charter')]),
    ...(scope.some(one => one.kind === 'out_of_scope' && one.reason)
      ? []
      : [missing(teller, '还没有写明原因的范围外的事', 'Nothing is out of scope with its reason', 'charter')]),
  ]
  return sectionOf(teller, 'scope', ['范围', 'Scope'], [...tables, ...gaps])
}
