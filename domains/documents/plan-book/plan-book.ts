import type { DocumentModel, Section } from '../docx/model.ts'
import { type PlanBookFacts, personName, say } from './facts.ts'
import { actionsSection } from './sections/actions.ts'
import { mixSection, targetSection } from './sections/decisions.ts'
import { goalsSection } from './sections/goals.ts'
import { marketSection } from './sections/market.ts'
import { moneySection } from './sections/money.ts'
import { effectSection, riskSection, watchSection } from './sections/outlook.ts'
import { swotSection } from './sections/swot.ts'

/** What a section should say and does not. */
export interface Gap {
  readonly section: string
  readonly what: string
}

/** Writes the plan book from the records as they stand: what is missing is named where it should be. */
export function planBookModel(facts: PlanBookFacts): DocumentModel {
  const sections = [
    marketSection(facts),
    swotSection(facts),
    goalsSection(facts),
    targetSection(facts),
    mixSection(facts),
    actionsSection(facts),
    moneySection(facts),
    effectSection(facts),
    riskSection(facts),
    watchSection(facts),
  ]
  return {
    language: facts.language,
    title: planBookName(facts),
    cover: cover(facts),
    contentsTitle: say(facts, '目录', 'Contents'),
    sections: [summary(facts), ...sections],
    footer: `${facts.company} · ${facts.project.code}`,
  }
}

export function planBookName(facts: PlanBookFacts): string {
  return say(facts, `${facts.project.name} 营销策划书`, `${facts.project.name}: marketing plan book`)
}

export function gapsOf(model: DocumentModel): Gap[] {
  return model.sections.flatMap(section =>
    section.blocks.flatMap(block => (block.kind === 'missing' ? [{ section: section.title, what: block.text }] : [])),
  )
}

function cover(facts: PlanBookFacts): DocumentModel['cover'] {
  return [
    [say(facts, '单位', 'Company'), facts.company],
    [say(facts, '项目编号', 'Project'), facts.project.code],
    [say(facts, '发起人', 'Sponsor'), personName(facts, facts.project.sponsorId)],
    [say(facts, '编制', 'Written by'), facts.author],
    [say(facts, '日期', 'Date'), facts.today],
    [
      say(facts, '版本', 'Version'),
      `v${facts.number} · ${say(facts, `第 ${facts.project.iteration} 轮`, `iteration ${facts.project.iteration}`)}`,
    ],
  ]
}

function summary(facts: PlanBookFacts): Section {
  const { project, goals, campaigns } = facts
  const text = say(
    facts,
    `本策划书用于“${project.name}”，自 ${project.start} 至 ${project.finish}。共 ${goals.length} 个目标、${campaigns.length} 个营销活动。${project.aim ?? ''}`,
    `This plan book is for “${project.name}”, from ${project.start} to ${project.finish}, with ${goals.length} goals and ${campaigns.length} campaigns. ${project.aim ?? ''}`,
  )
  return { title: say(facts, '摘要', 'Summary'), blocks: [{ kind: 'text', text }] }
}
