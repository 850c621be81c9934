import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { decide, draftDecision } from '../p1/set-strategy.ts'
import { answerRisk, approveBudget, draftBudget, tasksOf } from '../p2/plan.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Planned {
  readonly need: Rec
  /** How to sell: nobody has decided yet. */
  readonly strategy: Rec
  readonly budget: Rec
  readonly risk: Rec
  readonly noEquipment: Rec
}

/** P7.2: the customer's needs matched, tasks owned, resources and risks settled; strategy and baseline come with their trials. */
export async function plan(cast: Cast, project: Project): Promise<Planned> {
  const { planner, manager } = cast
  const { id: projectId } = project
  await planner.post('/project-customers', { projectId, customerName: `清源水务（${project.code}）` })
  const need = await planner.post('/needs', {
    projectId,
    title: '停水前一小时收到报警',
    kind: 'explicit',
    importance: 'must',
  })
  await planner.post(`/needs/${need.id}/match`, { matched: '在线监测每五分钟上报压力' })
  const question = { kind: 'sales', question: '怎样打动客户？', options: ['先给生产科试用', '从招标做起'] }
  const strategy = await draftDecision(planner, project, question)
  for (const { id, ownerId } of await tasksOf(cast, project))
    if (ownerId === null) await manager.post(`/tasks/${id}/assign`, { ownerId: planner.id })
  const noEquipment = await settleResources(cast, project)
  const budget = await draftBudget(cast, project)
  return { need, strategy, budget, noEquipment, risk: await answerRisk(cast, project) }
}

/** People and funds are there, equipment is not needed; gives the word that it is not. */
export async function settleResources({ planner }: Cast, { id: projectId, path, today }: Project): Promise<Rec> {
  for (const [kind, what] of [
    ['people', '懂水务的售前'],
    ['funds', '差旅费'],
  ] as const) {
    const asked = { kind, what, quantity: '1', unit: '份', neededFrom: today }
    const need = await planner.post('/resource-needs', { projectId, ...asked })
    await planner.post(`/resource-needs/${need.id}/secure`, { source: '销售部' })
  }
  return withoutEquipment(planner, path)
}

function withoutEquipment(planner: Cast['planner'], path: string): Promise<Rec> {
  return planner.post(`${path}/no-needs`, { kind: 'equipment', reason: '样机已经在客户那里' })
}

export function planBreakers(cast: Cast, project: Project, planned: Planned): Breaker[] {
  const { planner, manager } = cast
  const { id: projectId, path } = project
  const { need, strategy, budget } = planned
  let risk: Rec | undefined
  let open: Rec | undefined
  return [
    {
      criterion: 'strategy_decided',
      also: {
        criteria: ['budget_approved', 'baseline_set'],
        because: 'the budget is not approved yet either, and a baseline rests on it',
      },
      break: async () => undefined,
      mend: () => decide(planner, strategy, 'a', '用过的人会替我们说话'),
      leaves: ['budget_approved', 'baseline_set'],
    },
    {
      criterion: 'budget_approved',
      also: { criteria: ['baseline_set'], because: 'a baseline rests on an approved budget' },
      break: async () => undefined,
      mend: () => approveBudget(cast, budget),
      leaves: ['baseline_set'],
    },
    {
      // A baseline is never taken back: it is set after it was asked for.
      criterion: 'baseline_set',
      break: async () => undefined,
      mend: () => manager.post('/baselines', { projectId, method: 'percent' }),
    },
    needOpen(cast, need),
    {
      criterion: 'tasks_owned',
      break: async () => {
        open = (await tasksOf(cast, project)).find(one => one.stageKey === 'P7.3')
        await manager.post(`/tasks/${open?.id}/assign`, { ownerId: null })
      },
      mend: () => manager.post(`/tasks/${open?.id}/assign`, { ownerId: planner.id }),
    },
    equipmentOpen(cast, path, planned.noEquipment),
    {
      criterion: 'risks_answered',
      break: async () => {
        risk = await manager.post('/risks', { projectId, event: '对手先降价', kind: 'threat' })
      },
      mend: () => manager.remove('risks', risk?.id ?? ''),
    },
  ]
}

export function needOpen({ planner }: Cast, need: Rec): Breaker {
  return {
    criterion: 'needs_answered',
    break: () => planner.post(`/needs/${need.id}/reopen`, { reason: '客户要短信，不要网页' }),
    mend: () => planner.post(`/needs/${need.id}/match`, { matched: '报警可以发短信' }),
  }
}

/** Nobody says any more whether equipment is needed. */
export function equipmentOpen({ planner }: Cast, path: string, word: Rec): Breaker {
  let noEquipment = word
  return {
    criterion: 'resources_decided',
    break: () => planner.post(`/resource-needs/${noEquipment.id}/withdraw`, { reason: '也许要一台' }),
    mend: async () => {
      noEquipment = await withoutEquipment(planner, path)
    },
  }
}
