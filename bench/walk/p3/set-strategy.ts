import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { approveBudget, makePlan, type Plan } from '../p1/make-plan.ts'
import { approvePlanBook } from '../p1/plan-book.ts'
import { decide, draftDecision, type Question, withoutInsight } from '../p1/set-strategy.ts'
import type { Measured } from '../p6/set-goals.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { MarketResearch } from './do-research.ts'
import { type FourGoals, setGoals } from './set-goals.ts'

export interface Strategy {
  readonly goals: FourGoals
  /** The resource that does not suffice. */
  readonly gap: Rec
  /** The last decision, which nobody has taken yet. */
  readonly open: Rec
  readonly plan: Plan
}

const QUESTIONS: readonly Question[] = [
  { kind: 'target_market', question: '面向哪些客户？', options: ['全部个人客户', '办理率高的客户群'] },
  { kind: 'positioning', question: '怎样定位？', options: ['稳当又省心', '利率最高'] },
  { kind: 'price', question: '利率上浮多少？', options: ['不上浮', '上浮 10 个基点'] },
  { kind: 'promotion', question: '怎样促销？', options: ['到期提醒', '开户礼'] },
]

/** P3.2: four goals, what the bank has for them, four decisions and the plan; the last decision is left to its breaker. */
export async function setStrategy(
  cast: Cast,
  project: Project,
  { insights }: MarketResearch,
  figures: Figures,
): Promise<Strategy> {
  const { planner } = cast
  const goals = await setGoals(cast, project, figures)
  const gap = await assessResources(planner, project)
  let open: Rec | undefined
  for (const question of QUESTIONS) {
    const isLast = question.kind === 'promotion'
    open = await draftDecision(planner, project, question, isLast ? insights.trends : insights.segments)
    if (!isLast) await decide(planner, open, 'a', '需求、对手和自己的条件都合适')
  }
  const plan = await makePlan(cast, project, goals.sales)
  await approveBudget(cast, plan.budget)
  return { goals, gap, open: open as Rec, plan }
}

async function assessResources(planner: Person, project: Project): Promise<Rec> {
  const assess = (kind: string, resource: string, have: string, need: string, more: object) =>
    planner.post('/resource-assessments', { projectId: project.id, kind, resource, have, need, ...more })
  await assess('funds', '年度营销费', '40 万元', '35 万元', { gap: 'no' })
  await assess('technology', '外呼系统', '每天可拨 2000 次', '每天 1200 次', { gap: 'no' })
  await assess('channels', '社区网点', '12 个', '10 个', { gap: 'no' })
  const answer = { gap: 'yes', answer: '从客服借调两人', answeredById: planner.id }
  return assess('people', '外呼团队', '6 人', '8 人', answer)
}

export function strategyBreakers(
  cast: Cast,
  project: Project,
  { goals, gap, open, plan }: Strategy,
  { insights }: MarketResearch,
): Breaker[] {
  const { planner, manager } = cast
  const otherwise = (criterion: string, { goal }: Measured): Breaker => ({
    criterion,
    break: () => manager.change('goals', goal.id, { area: 'other' }),
    mend: () => manager.change('goals', goal.id, { area: goal.area }),
  })
  const { goal: share } = goals.share
  return [
    {
      criterion: 'strategy_decided',
      also: { criteria: ['plan_approved'], because: 'a plan that lacks a decision cannot be submitted' },
      break: async () => {},
      mend: async () => {
        await decide(planner, open, 'a', '与利率下降的时机相配')
        await approvePlanBook(cast, project)
      },
    },
    {
      criterion: 'plan_approved',
      break: () => planner.change('campaigns', plan.branches.id, { audience: '老城区居民' }),
      mend: () => planner.change('campaigns', plan.branches.id, { audience: plan.branches.audience }),
    },
    withoutInsight(planner, open, insights.trends),
    otherwise('sales_goal', goals.sales),
    otherwise('share_goal', goals.share),
    otherwise('satisfaction_goal', goals.satisfaction),
    otherwise('awareness_goal', goals.awareness),
    {
      criterion: 'goals_complete',
      break: () => manager.change('goals', share.id, { subject: null }),
      mend: () => manager.change('goals', share.id, { subject: share.subject }),
    },
    {
      criterion: 'resources_assessed',
      break: () => planner.change('resource-assessments', gap.id, { answeredById: null }),
      mend: () => planner.change('resource-assessments', gap.id, { answeredById: planner.id }),
    },
  ]
}
