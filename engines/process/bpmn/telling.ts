import { fillText, type Language } from '../label.ts'
import type { ApprovalMode, Branch, Criterion, Stage } from '../playbook.ts'
import type { BpmnWords } from './write-bpmn.ts'

/** What a stage is for, what is done in it by whom, and what it makes, line by line. */
export function stageTold(stage: Stage, language: Language, words: BpmnWords): string {
  const said = WORDS[language]
  const activities = stage.activities.map(
    ({ label, role, days }) => `- ${label[language]} (${roleName(role, words)}, ${days} ${said.days})`,
  )
  const deliverables = stage.deliverables.map(({ label }) => `- ${label[language]}`)
  return [stage.purpose[language], said.activities, ...activities, said.deliverables, ...deliverables].join('\n')
}

/** What the gate asks and who approves. */
export function gateTold({ criteria, approval }: Stage, language: Language, words: BpmnWords): string {
  const said = WORDS[language]
  const roles = approval.roles.map(role => roleName(role, words)).join(said.and)
  return [
    said.criteria,
    ...criteriaTold(criteria, language, words),
    `${said.approval}${roles} (${said[approval.mode]})`,
  ].join('\n')
}

export function branchTold({ criteria }: Branch, language: Language, words: BpmnWords): string {
  return [WORDS[language].criteria, ...criteriaTold(criteria, language, words)].join('\n')
}

function criteriaTold(criteria: readonly Criterion[], language: Language, words: BpmnWords): string[] {
  return criteria.map(({ check, label, params }) => {
    const text = label?.[language] ?? (Object.hasOwn(words.criterion, check) ? words.criterion[check] : undefined)
    return `- ${fillText(text ?? check, params)}`
  })
}

function roleName(role: string, { role: names }: BpmnWords): string {
  return (Object.hasOwn(names, role) ? names[role] : undefined) ?? role
}

type Said = Record<'days' | 'activities' | 'deliverables' | 'criteria' | 'approval' | 'and' | ApprovalMode, string>

const WORDS: Record<Language, Said> = {
  zh: {
    ...{
      days: '天',
      activities: '活动：',
      deliverables: '交付：',
      criteria: '关口条件：',
      approval: '审批：',
      and: '、',
    },
    ...{ any: '任一人批准', all: '每人都批准', sequence: '依次批准' },
  },
  en: {
    ...{ days: 'd', activities: 'Activities:', deliverables: 'Deliverables:', criteria: 'The gate asks:' },
    ...{ approval: 'Approval: ', and: ', ', any: 'any one of them', all: 'all of them', sequence: 'one after another' },
  },
}
