import { budget } from '#domains/budget/contract.ts'
import { countingBudget, readBudgets, readLines, readSources } from '#domains/budget/reads.ts'
import { charter, scopeItem } from '#domains/charter/contract.ts'
import { readCharters, readContent } from '#domains/charter/reads.ts'
import { goal } from '#domains/goals/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { readTasks } from '#domains/plan/reads.ts'
import { risk } from '#domains/risk/contract.ts'
import { communicationItem, type Raci, raciEntry, stakeholder } from '#domains/team/contract.ts'
import { readRaci } from '#domains/team/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { goalsSection } from '../charter/sections/goals.ts'
import { scopeSection } from '../charter/sections/scope.ts'
import { approvalSection } from '../writing/approval-section.ts'
import type { KindOfDocument, Project } from '../writing/document-kind.ts'
import { moneySection } from '../writing/money-section.ts'
import type { PlanFacts } from './facts.ts'
import { breakdownSection } from './sections/breakdown.ts'
import { communicationSection } from './sections/communication.ts'
import { overviewSection } from './sections/overview.ts'
import { risksSection } from './sections/risks.ts'
import { scheduleSection } from './sections/schedule.ts'
import { teamSection } from './sections/team.ts'

/** The project plan book (项目计划书): scope, work, schedule, team, money, risks and communication in one document. */
export const projectPlan: KindOfDocument = {
  kind: 'project_plan',
  tells: [task, charter, scopeItem, goal, raciEntry, stakeholder, communicationItem, risk, budget],
  madeOf: [task.type],
  begin: { where: 'tasks', words: { zh: '还没有任务，先排计划。', en: 'There is no task yet; plan the work first.' } },
  // A plan can be written of every project: what it lacks is named in it.
  subjects: async (_ctx, of) => [{ id: null, name: { zh: of.name, en: of.name } }],
  tell: async (ctx, of) => {
    const facts = await readFacts(ctx, of)
    return teller => [
      ...[overviewSection(teller, facts), goalsSection(teller, facts), scopeSection(teller, facts)],
      ...[breakdownSection(teller, facts), scheduleSection(teller, facts), teamSection(teller, facts)],
      moneySection({ ...facts, language: teller.language, currency: facts.lines[0]?.currency ?? teller.currency }),
      ...[risksSection(teller, facts), communicationSection(teller, facts), approvalSection(teller, {})],
    ]
  },
}

async function readFacts(ctx: Context, of: Project): Promise<PlanFacts> {
  const place = { projectId: of.id, iteration: of.iteration }
  const sofar = <D extends Declaration>(entity: D) => recordsInProject(ctx, entity, of.id, { upTo: of.iteration })
  const charters = await readCharters(ctx, of.id)
  const used = countingBudget(await readBudgets(ctx, place))
  return {
    charter: charters.find(one => one.state === 'approved') ?? charters[0] ?? null,
    content: await readContent(ctx, place),
    tasks: (await readTasks(ctx, place)).filter(one => one.state !== 'cancelled'),
    raci: (await readRaci.run(ctx, { projectId: of.id })) as Raci,
    stakeholders: await sofar(stakeholder),
    communication: (await sofar(communicationItem)).filter(one => one.state !== 'ended'),
    risks: (await sofar(risk)).filter(one => one.state === 'open' || one.state === 'answered'),
    budget: used,
    lines: used ? await readLines(ctx, used.id) : [],
    sources: used ? await readSources(ctx, used.id) : [],
  }
}
