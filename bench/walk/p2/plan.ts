import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Goals, setGoals } from '../p1/set-goals.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Planned {
  readonly goals: Goals
  readonly inScope: Rec
  readonly outOfScope: Rec
  readonly requirement: Rec
  readonly foreseen: Rec
  readonly budget: Rec
  /** Two pieces of work that are still to come; each takes half of a day. */
  readonly ahead: readonly [Rec, Rec]
}

/** P2.1: goals, scope and requirements in an approved charter; risks answered, work and resources planned, money given. */
export async function plan(cast: Cast, project: Project, figures: Figures): Promise<Planned> {
  const goals = await setGoals(cast, project, figures)
  const ahead = await addWorkAhead(cast, project, 'P2.3')
  const foreseen = await lookAhead(cast, project)
  await planTasks(cast, project, ahead[0])
  const budget = await draftBudget(cast, project)
  const scope = await drawScope(cast, project)
  await approveCharter(cast, project)
  return { goals, foreseen, budget, ahead, ...scope }
}

/** What a project is founded on: scope, charter and money. */
export interface Foundation {
  readonly inScope: string
  /** What is left out, and why. */
  readonly outOfScope: readonly [string, string]
  readonly requirement: object
  readonly charter: object
  readonly budget: { readonly item: string; readonly amount: string; readonly fund: string; readonly funded: string }
}

const CALLS: Foundation = {
  inScope: '对全部个人客户做一轮定期存款外呼',
  outOfScope: ['贷款和理财产品', '由零售部另行立项'],
  requirement: {
    ...{ statement: '每位客户最多打三次电话', priority: 'must', source: '客户投诉统计' },
    ...{ expectedResult: '投诉不增加', acceptance: '投诉率不高于去年' },
  },
  charter: {
    ...{ purpose: '活期客户多，定期存款少', expectedResults: '办理率达到目标，名单可以再用' },
    ...{ budgetLimit: '400000', resourceLimit: '外呼人手不超过十人' },
    authority: '五万元以内由项目经理决定，超过的报发起人',
  },
  budget: { item: '外呼人工', amount: '300000', fund: '年度营销费', funded: '400000' },
}

export async function drawScope({ planner }: Cast, { id: projectId }: Project, words: Foundation = CALLS) {
  const say = (kind: string, statement: string, reason?: string) =>
    planner.post('/scope-items', { projectId, kind, statement, ...(reason && { reason }) })
  return {
    inScope: await say('in_scope', words.inScope),
    outOfScope: await say('out_of_scope', ...words.outOfScope),
    requirement: await planner.post('/requirements', { projectId, ...words.requirement }),
  }
}

export async function approveCharter(
  { manager, sponsor }: Cast,
  { id: projectId, finish }: Project,
  words: Foundation = CALLS,
): Promise<void> {
  const charter = await manager.post('/charters', { projectId, finishBy: finish, ...words.charter })
  await manager.post(`/charters/${charter.id}/submit`)
  await approveFromInbox(sponsor, charter.id)
}

/** A risk with its response and the day on which it is looked at again. */
export async function answerRisk({ manager }: Cast, { id: projectId, today }: Project): Promise<Rec> {
  const risk = await manager.post('/risks', {
    ...{ projectId, event: '外呼系统中断', kind: 'threat', probability: '2', timeImpact: '4', amount: '20000' },
  })
  return manager.post(`/risks/${risk.id}/answer`, {
    ...{ response: 'reduce', measures: '备一条线路', residualProbability: '1', residualImpact: '2' },
    ...{ reviewOn: addDays(today, 30), ownerId: manager.id },
  })
}

export async function lookAhead(cast: Cast, project: Project): Promise<Rec> {
  const { manager } = cast
  const { id: projectId, today } = project
  await answerRisk(cast, project)
  return manager.post('/issues/foresee', {
    ...{ projectId, title: '春节前后接通率低', severity: 'medium', likelyOn: addDays(today, 50) },
    ...{ prevention: '避开节前一周', ownerId: manager.id },
  })
}

export async function addWorkAhead(
  { planner }: Cast,
  { id: projectId, today }: Project,
  stageKey: string,
): Promise<[Rec, Rec]> {
  const add = async (title: string) => {
    const values = { projectId, title, stageKey, role: 'member', ownerId: planner.id }
    const task = await planner.post('/tasks', { ...values, start: addDays(today, 7), days: 5 })
    return planner.post(`/tasks/${task.id}/plan`, { load: 50 })
  }
  return [await add('回访办理客户'), await add('整理客户名单')]
}

/** All tasks of the project, as they are now. */
export async function tasksOf({ manager }: Cast, { id }: Project): Promise<readonly Rec[]> {
  const { items } = await manager.get<Page>(`/tasks?${new URLSearchParams({ project: id, limit: '200' })}`)
  return items
}

const NOTHING = '有电话和名单就够了'

/** One task needs a list; the others need nothing but who does them. */
export async function planTasks(cast: Cast, project: Project, printed: Rec): Promise<void> {
  const { planner } = cast
  const need = await planner.post('/resource-needs', {
    ...{ projectId: project.id, kind: 'material', what: '纸质名单', quantity: '2', unit: '份', taskId: printed.id },
    neededFrom: printed.start,
  })
  await planner.post(`/resource-needs/${need.id}/secure`, { source: '文印室' })
  for (const { id, role } of await tasksOf(cast, project))
    if (id !== printed.id) await planner.post(`/tasks/${id}/plan`, { needsNothing: NOTHING, role })
}

export async function draftBudget(
  { finance }: Cast,
  { id: projectId, months }: Project,
  { budget: { item, amount, fund, funded } }: Foundation = CALLS,
): Promise<Rec> {
  const budget = await finance.post('/budgets', { projectId })
  const month = months[0]?.start.slice(0, 7)
  const line = { budgetId: budget.id, item, category: 'labour', month, amount }
  await finance.post('/budget-lines', line)
  const availableFrom = months[0]?.start
  await finance.post('/funding-sources', { budgetId: budget.id, name: fund, amount: funded, availableFrom })
  return budget
}

export async function approveBudget({ finance, sponsor }: Cast, budget: Rec): Promise<void> {
  await finance.post(`/budgets/${budget.id}/submit`)
  await approveFromInbox(sponsor, budget.id)
}

/** A charter stands for scope, requirements and goals as they were when it was approved. */
export const CHARTER_TOO = {
  criteria: ['charter_approved'],
  because: 'the approved charter says what was there before',
}

export function planBreakers(cast: Cast, project: Project, planned: Planned): Breaker[] {
  return [
    {
      // What is approved stays so: until then everything else holds without it.
      criterion: 'budget_approved',
      break: async () => undefined,
      mend: () => approveBudget(cast, planned.budget),
    },
    ...charterBreakers(cast, planned),
    ...workBreakers(cast, project, planned),
  ]
}

/** The scope behind a charter that is approved. */
export function scopeBreakers({ planner }: Cast, scope: Pick<Planned, 'inScope' | 'outOfScope'>): Breaker[] {
  const { inScope, outOfScope } = scope
  return [
    {
      criterion: 'charter_approved',
      break: () => planner.change('scope-items', inScope.id, { statement: '只对在职客户外呼' }),
      mend: () => planner.change('scope-items', inScope.id, { statement: inScope.statement }),
    },
    {
      criterion: 'charter_scoped',
      also: CHARTER_TOO,
      break: () => planner.remove('scope-items', outOfScope.id),
      mend: () => planner.restore('scope-items', outOfScope.id),
    },
  ]
}

export function charterBreakers(
  cast: Cast,
  planned: Pick<Planned, 'goals' | 'inScope' | 'outOfScope' | 'requirement'>,
): Breaker[] {
  const { planner, manager } = cast
  const { goals, requirement } = planned
  const { goal } = goals
  return [
    ...scopeBreakers(cast, planned),
    {
      criterion: 'goals_present',
      also: CHARTER_TOO,
      break: () => manager.remove('goals', goal.id),
      mend: () => manager.restore('goals', goal.id),
    },
    {
      criterion: 'requirements_complete',
      also: CHARTER_TOO,
      break: () => planner.change('requirements', requirement.id, { acceptance: null }),
      mend: () => planner.change('requirements', requirement.id, { acceptance: requirement.acceptance }),
    },
  ]
}

export function workBreakers(
  cast: Cast,
  project: Project,
  { foreseen, ahead }: Pick<Planned, 'foreseen' | 'ahead'>,
): Breaker[] {
  const { manager, planner } = cast
  const { id: projectId } = project
  const [, task] = ahead
  let risk: Rec | undefined
  return [
    {
      criterion: 'risks_answered',
      break: async () => {
        risk = await manager.post('/risks', { projectId, event: '竞争对手同期加息', kind: 'threat' })
      },
      mend: () => manager.remove('risks', risk?.id ?? ''),
    },
    {
      criterion: 'issues_foreseen',
      break: () => manager.remove('issues', foreseen.id),
      mend: () => manager.restore('issues', foreseen.id),
    },
    {
      criterion: 'tasks_planned',
      break: () => planner.post(`/tasks/${task.id}/plan`, { needsNothing: null }),
      mend: () => planner.post(`/tasks/${task.id}/plan`, { needsNothing: NOTHING }),
    },
    gapBreaker(cast, project, { kind: 'people', what: '外呼人员', quantity: '3', unit: '人' }),
  ]
}

/** Something is needed that nobody has. */
export function gapBreaker({ planner }: Cast, { id: projectId, months }: Project, what: object): Breaker {
  let need: Rec | undefined
  return {
    criterion: 'resources_answered',
    break: async () => {
      need = await planner.post('/resource-needs', { projectId, ...what, neededFrom: months[0]?.start })
    },
    mend: () => planner.post(`/resource-needs/${need?.id}/drop`, { reason: '已经有了' }),
  }
}
