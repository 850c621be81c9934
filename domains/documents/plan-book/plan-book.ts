import type { DocumentModel, Section } from '../docx/model.ts'
import { numberParts } from '../docx/number-parts.ts'
import { planBook } from '../entities/plan-book.ts'
import { moneySection } from '../writing/money-section.ts'
import { optionLabel, personName, say } from '../writing/say.ts'
import type { PlanBookFacts } from './facts.ts'
import { actionsSection } from './sections/actions.ts'
import { appendixSection, approvalSection } from './sections/appendix.ts'
import { mixSection, targetSection } from './sections/decisions.ts'
import { feasibilitySection } from './sections/feasibility.ts'
import { goalsSection } from './sections/goals.ts'
import { marketSection } from './sections/market.ts'
import { organisationSection } from './sections/organisation.ts'
import { effectSection, watchSection } from './sections/outlook.ts'
import { riskSection } from './sections/risks.ts'
import { scopeSection } from './sections/scope.ts'
import { summarySection } from './sections/summary.ts'
import { swotSection } from './sections/swot.ts'

/** Writes the plan book from the records as they stand: what is missing is named where it should be. */
export function planBookModel(facts: PlanBookFacts): DocumentModel {
  const title = facts.project.name
  return {
    language: facts.language,
    title,
    subtitle: kindSaid(facts),
    mark: `${say(facts, '密级：', 'Classification: ')}${optionLabel(facts, planBook.fields.secrecy.options, facts.secrecy)}`,
    cover: cover(facts),
    contentsTitle: say(facts, '目录', 'Contents'),
    sections: numberParts(facts.language, sectionsOf(facts)),
    header: `${title} · ${kindSaid(facts)}`,
    footer: `${facts.company} · ${facts.project.code} · v${facts.number}`,
    at: facts.at,
  }
}

export function planBookName(facts: Pick<PlanBookFacts, 'project' | 'language' | 'asked'>): string {
  const kind = kindSaid(facts)
  return say(facts, `${facts.project.name} ${kind}`, `${facts.project.name}: ${kind.toLowerCase()}`)
}

/** A book that asks whether a project is feasible plans a project, and not its marketing alone. */
function kindSaid(facts: Pick<PlanBookFacts, 'language' | 'asked'>): string {
  if (facts.asked.has('feasibility_study')) return say(facts, '项目策划书', 'Project plan')
  return say(facts, '营销策划书', 'Marketing plan')
}

/** In the order in which a reader in China expects them. */
function sectionsOf(facts: PlanBookFacts): Section[] {
  return [
    summarySection(facts),
    marketSection(facts),
    swotSection(facts),
    goalsSection(facts),
    ...scopeSection(facts),
    ...feasibilitySection(facts),
    targetSection(facts),
    mixSection(facts),
    actionsSection(facts),
    ...organisationSection(facts),
    moneySection(facts),
    effectSection(facts),
    riskSection(facts),
    watchSection(facts),
    appendixSection(facts),
    approvalSection(facts),
  ]
}

function cover(facts: PlanBookFacts): DocumentModel['cover'] {
  const { project } = facts
  const iteration = say(facts, `第 ${project.iteration} 轮`, `iteration ${project.iteration}`)
  const optional = (label: string, value: string | null): [string, string][] => (value ? [[label, value]] : [])
  return [
    [say(facts, '编制单位', 'Company'), facts.company],
    ...optional(say(facts, '客户', 'Customer'), project.customer),
    ...optional(say(facts, '产品线', 'Product line'), project.productLine),
    [say(facts, '项目编号', 'Project'), project.code],
    [say(facts, '项目周期', 'Period'), `${project.start} — ${project.finish}`],
    [say(facts, '发起人', 'Sponsor'), personName(facts, project.sponsorId)],
    [say(facts, '编制人', 'Written by'), facts.author],
    [say(facts, '编制日期', 'Date'), facts.today],
    [say(facts, '版本', 'Version'), `v${facts.number} · ${iteration}`],
  ]
}
