import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { plannedTooEarly } from '../p1/plan-breakers.ts'
import { type Goals, setGoals as setSalesGoal } from '../p1/set-goals.ts'
import { decide, draftDecision } from '../p1/set-strategy.ts'
import { enterStakeholder } from '../p2/carry-out.ts'
import { leaderless } from '../p2/organise.ts'
import { approveCharter, CHARTER_TOO, drawScope, scopeBreakers } from '../p2/plan.ts'
import { type Measured, setMeasured } from '../p6/set-goals.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface SalesGoals {
  readonly sales: Goals
  readonly volume: Measured
  readonly feedback: Measured
}

export interface Initiated {
  readonly goals: SalesGoals
  readonly inScope: Rec
  readonly outOfScope: Rec
  /** The decision that nobody has taken yet. */
  readonly position: Rec
  readonly stakeholder: Rec
  readonly milestones: readonly Rec[]
}

/** P7.1: goals, market and position, an approved charter, the stakeholders, milestones. */
export async function initiate(cast: Cast, project: Project, figures: Figures): Promise<Initiated> {
  const { planner } = cast
  const goals = await setGoals(cast, project, figures)
  const market = { kind: 'target_market', question: '先做哪些客户？', options: ['县级水厂', '地级水司'] }
  await decide(planner, await draftDecision(planner, project, market), 'a', '决定快，离得近')
  const question = { kind: 'positioning', question: '凭什么买我们的？', options: ['装好就能用', '价格最低'] }
  const position = await draftDecision(planner, project, question)
  const stakeholder = await enterStakeholder(cast, project, '水厂生产科长')
  const milestones = await setMilestones(cast, project)
  const { inScope, outOfScope } = await drawScope(cast, project)
  await approveCharter(cast, project)
  return { goals, inScope, outOfScope, position, stakeholder, milestones }
}

async function setGoals(cast: Cast, project: Project, figures: Figures): Promise<SalesGoals> {
  const sales = await setSalesGoal(cast, project, figures)
  const measure = (metric: object, goal: object) => setMeasured(cast.manager, project, sales.goal, { metric, goal })
  const volume = await measure(
    { name: `签约户数（${project.code}）`, unit: '户', rhythm: 'once', source: '合同台账' },
    {
      ...{ statement: '签下更多客户', area: 'volume', subject: '目标客户' },
      ...{ baseline: '8', target: '12', gapNote: '名单上有四十家' },
    },
  )
  const feedback = await measure(
    { name: `客户反馈（${project.code}）`, unit: '分', rhythm: 'once', source: '回访问卷' },
    {
      ...{ statement: '让客户更愿意推荐我们', area: 'satisfaction', subject: '谈过的客户' },
      ...{ baseline: '4.1', target: '4.4', gapNote: '回复快一天就能做到' },
    },
  )
  return { sales, volume, feedback }
}

async function setMilestones({ planner }: Cast, { id: projectId, today }: Project): Promise<Rec[]> {
  const made: Rec[] = []
  for (const [index, title] of ['方案获客户认可', '合同签订', '首款到账'].entries()) {
    const at = { stageKey: 'P7.3', role: 'sales', ownerId: planner.id, start: addDays(today, 7 + 7 * index) }
    made.push(await planner.post('/tasks', { projectId, title, milestone: true, days: 0, ...at }))
  }
  return made
}

export function initiationBreakers(cast: Cast, project: Project, made: Initiated): Breaker[] {
  const { manager, planner } = cast
  const { goals, position, stakeholder, milestones } = made
  const { goal } = goals.sales
  const [first] = milestones
  return [
    {
      // What was decided stays decided; it is open as long as nobody has chosen.
      criterion: 'market_decided',
      break: async () => {},
      mend: () => decide(planner, position, 'a', '客户没有人手调试'),
    },
    ...scopeBreakers(cast, made),
    {
      criterion: 'sales_goal',
      also: CHARTER_TOO,
      break: () => manager.remove('goals', goal.id),
      mend: () => manager.restore('goals', goal.id),
    },
    {
      criterion: 'goals_complete',
      break: () => manager.change('goals', goal.id, { subject: null }),
      mend: () => manager.change('goals', goal.id, { subject: goal.subject }),
    },
    leaderless(cast, project),
    roleVacant(cast, project),
    {
      criterion: 'stakeholders_described',
      break: () => manager.change('stakeholders', stakeholder.id, { expectation: null }),
      mend: () => manager.change('stakeholders', stakeholder.id, { expectation: stakeholder.expectation }),
    },
    {
      criterion: 'milestones_set',
      break: () => planner.post(`/tasks/${first?.id}/cancel`, { reason: '并到签约' }),
      mend: () => planner.post(`/tasks/${first?.id}/reopen`, { reason: '客户要单独确认' }),
    },
    { ...plannedTooEarly(cast, project, 'settle_resources'), criterion: 'path_computed' },
  ]
}

/** Nobody supports the sale any more. */
export function roleVacant({ sponsor, manager }: Cast, { path, team }: Project): Breaker {
  const staff = (left: string) =>
    sponsor.client.must('PUT', sponsor.at(`${path}/team`), {
      ...{ sponsorId: sponsor.id, managerId: manager.id },
      team: team.map(({ personId, roles }) => ({ personId, roles: roles.filter(one => one !== left) })),
    })
  return { criterion: 'roles_filled', break: () => staff('presales'), mend: () => staff('') }
}
