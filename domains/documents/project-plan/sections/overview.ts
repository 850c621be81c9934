import { charter } from '#domains/charter/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import { personName, say } from '../../writing/say.ts'
import type { PlanFacts } from '../facts.ts'

/** What the project is run for, by whom, until when. */
export function overviewSection(teller: Teller, { charter: version }: PlanFacts): Section {
  const { project } = teller
  const [sponsor, manager] = [personName(teller, project.sponsorId), personName(teller, project.managerId)]
  const text = say(
    teller,
    `“${project.name}”自 ${project.start} 起，至 ${project.finish} 止，由${sponsor}发起，${manager}负责。`,
    `“${project.name}” runs from ${project.start} to ${project.finish}. ${sponsor} is its sponsor, ${manager} its manager.`,
  )
  const aim: Block[] = project.aim
    ? [{ kind: 'fact', label: say(teller, '服务于公司目标', 'Company aim served'), text: project.aim }]
    : []
  const fields = ['purpose', 'expectedResults', 'finishBy', 'budgetLimit', 'resourceLimit'] as const
  return sectionOf(
    teller,
    'overview',
    ['项目概述', 'Overview'],
    [{ kind: 'text', text }, ...aim, ...(version ? recordFacts(teller, charter, version, fields) : [])],
  )
}
