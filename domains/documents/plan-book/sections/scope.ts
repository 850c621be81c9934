import { scopeItem } from '#domains/charter/contract.ts'
import type { Section } from '../../docx/model.ts'
import { optionLabel, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** What belongs to the project and what does not. Left out where nobody has drawn a scope and none is asked for. */
export function scopeSection(facts: PlanBookFacts): Section[] {
  if (facts.scope.length === 0 && !facts.asked.has('scope_item')) return []
  const head = { key: 'scope', title: say(facts, '项目范围', 'Scope'), numbered: true }
  if (facts.scope.length === 0) {
    const text = say(facts, '还没有划定范围', 'No scope has been drawn yet')
    return [{ ...head, blocks: [{ kind: 'missing', text, where: 'charter' }] }]
  }
  const columns = [
    { title: say(facts, '类型', 'Kind'), width: 1.4 },
    { title: say(facts, '内容', 'Statement'), width: 4.6 },
    { title: say(facts, '原因', 'Reason'), width: 3 },
  ]
  const kinds = Object.keys(scopeItem.fields.kind.options)
  const rows = facts.scope
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.position - other.position)
    .map(one => [optionLabel(facts, scopeItem.fields.kind.options, one.kind), one.statement, one.reason ?? '—'])
  const caption = say(facts, '范围内与范围外', 'What is in and what is out')
  return [{ ...head, blocks: [{ kind: 'table', caption, columns, rows }] }]
}
