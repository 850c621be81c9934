import { decisionRule, orgUnit } from '#domains/team/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { amountText } from '../../writing/figures.ts'
import { listed, optionLabel, personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** Who leads, who works in which group, and who decides what. Left out where nothing is drawn and nothing is asked for. */
export function organisationSection(facts: PlanBookFacts): Section[] {
  if (facts.units.length === 0 && !facts.asked.has('org_unit')) return []
  const title = say(facts, '组织结构与职责', 'Organisation')
  const text = say(facts, '还没有组织结构', 'No organisation has been drawn yet')
  const blocks: Block[] =
    facts.units.length === 0
      ? [{ kind: 'missing', text, where: 'org-units' }]
      : [units(facts), ...(facts.decisionRules.length > 0 ? [decisions(facts)] : [])]
  return [{ key: 'organisation', title, numbered: true, blocks }]
}

function units(facts: PlanBookFacts): Block {
  const columns = [
    { title: say(facts, '单元', 'Unit'), width: 2.4 },
    { title: say(facts, '种类', 'Kind'), width: 1.6 },
    { title: say(facts, '负责人', 'Lead'), width: 1.4 },
    { title: say(facts, '成员', 'Members'), width: 2.4 },
    { title: say(facts, '职责', 'Duties'), width: 3 },
  ]
  const rows = facts.units.map(one => [
    one.name,
    optionLabel(facts, orgUnit.fields.kind.options, one.kind),
    personName(facts, one.leadId),
    listed(
      facts,
      (one.members ?? []).map(({ personId }) => personName(facts, personId)),
    ) || '—',
    one.duties ?? '—',
  ])
  return { kind: 'table', caption: say(facts, '组织单元', 'Units'), columns, rows }
}

function decisions(facts: PlanBookFacts): Block {
  const { deciderRole } = decisionRule.fields
  const columns = [
    { title: say(facts, '决策事项', 'What is decided'), width: 3 },
    { title: say(facts, '金额上限', 'Up to'), width: 2, right: true },
    { title: say(facts, '由谁决定', 'Who decides'), width: 2.4 },
  ]
  const rows = facts.decisionRules.map(one => [
    optionLabel(facts, decisionRule.fields.kind.options, one.kind),
    amountText(one.upTo),
    one.deciderId ? personName(facts, one.deciderId) : optionLabel(facts, deciderRole.options, one.deciderRole),
  ])
  return { kind: 'table', caption: say(facts, '决策路径', 'Decision path'), columns, rows }
}
