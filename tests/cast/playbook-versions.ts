import { parsePlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { playbookRegistry } from '#domains/process/reads.ts'
import { freezePlaybook } from '#domains/process/server/playbook-version.ts'
import type { Company } from './company.ts'
import { SMALL_PLAYBOOK } from './small-playbook.ts'

/** Publishes a version of the small playbook, edited as given; gives the version's id. */
export function publishVersion(company: Company, number: number, edit: (text: string) => string): Promise<string> {
  const playbook = smallPlaybook(edit(SMALL_PLAYBOOK.replace('version: 1', `version: ${number}`)))
  return company.as('liming', ctx => freezePlaybook(ctx, playbook))
}

export function smallPlaybook(text: string): Playbook {
  const parsed = parsePlaybook(text, playbookRegistry())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.playbook
}

/**
 * Version 2 of the small playbook: a stage before the first, carrying out under another id and with another criterion
 * and another piece of work, the warm-up gone, and a stage to look back before the end.
 */
export function renewed(text: string): string {
  return text
    .replace('member, observer]', 'member, delivery, observer]')
    .replace('stages:\n', `stages:\n${NEW_FIRST}`)
    .replace('starts: { after: [] }\n    days: 3', 'starts: { after: [S1.0] }\n    days: 3')
    .replace(/ {2}- id: S1\.2[\s\S]*?(?= {2}- id: S1\.3)/, '')
    .replace('starts: { after: [S1.2] }', 'starts: { after: [S1.1] }')
    .replaceAll('S1.3', 'S1.3b')
    .replace('[{ id: do_it, label: { zh: 做事, en: Do it }, days: 5, role: sales }]', NEW_WORK)
    .replace('starts: { after: [S1.3b, S1.4] }', 'starts: { after: [S1.3b, S1.4, S1.6] }')
    .replace('\nclose:', `\n${NEW_LAST}close:`)
}

const NEW_WORK = `
      - { id: prepare, label: { zh: 准备, en: Prepare }, days: 2, role: sales }
      - { id: do_better, label: { zh: 做得更好, en: Do it better }, days: 3, role: sales, after: [prepare] }`

const NEW_FIRST = `  - id: S1.0
    name: { zh: 立项前, en: Before }
    purpose: { zh: 先想一想。, en: Think first. }
    starts: { after: [] }
    days: 1
    activities: [{ id: think, label: { zh: 想一想, en: Think }, days: 1, role: planner }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: thought, check: process.aim_given }]
    approval: { mode: any, roles: [sponsor] }
`

const NEW_LAST = `  - id: S1.6
    name: { zh: 回顾, en: Look back }
    purpose: { zh: 总结经验。, en: Learn from it. }
    starts: { after: [S1.4] }
    days: 2
    activities: [{ id: look_back, label: { zh: 写总结, en: Write it up }, days: 2, role: delivery }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: learned, check: process.aim_given }]
    approval: { mode: any, roles: [sponsor] }
`
