import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Goals, setGoals as setSalesGoal } from '../p1/set-goals.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** A goal with the metric that measures it. */
export interface Measured {
  readonly metric: Rec
  readonly goal: Rec
}

export interface ThreeGoals {
  readonly sales: Goals
  readonly share: Measured
  readonly satisfaction: Measured
}

const WEIGHED = {
  potentialNote: '还有一半客户的钱放在活期',
  competitionNote: '对手的网点少，只能靠利率',
  resourceNote: '外呼人手够做两轮',
}

/** P6.2: one goal each for sales, market share and satisfaction, weighed against potential, competition and resources. */
export async function setGoals(cast: Cast, project: Project, figures: Figures): Promise<ThreeGoals> {
  const { manager } = cast
  const sales = await setSalesGoal(cast, project, figures)
  await manager.change('goals', sales.goal.id, WEIGHED)
  const measure = (metric: object, goal: object) => setMeasured(manager, project, sales.goal, { metric, goal })
  const share = await measure(
    { name: `本地定期存款份额（${project.code}）`, unit: '%', rhythm: 'quarter', source: '人民银行分支机构统计' },
    {
      ...{ statement: '提高本地定期存款的市场份额', area: 'market_share', subject: '本地个人存款市场' },
      ...{ baseline: '11', target: '12', gapNote: '去年也提高了近一个百分点' },
    },
  )
  const satisfaction = await measure(
    { name: `存款客户满意度（${project.code}）`, unit: '分', rhythm: 'once', source: '回访问卷' },
    {
      ...{ statement: '提高存款客户的满意度', area: 'satisfaction', subject: '办理过的个人客户' },
      ...{ baseline: '4.1', target: '4.4', gapNote: '减少不合时宜的电话即可做到' },
    },
  )
  return { sales, share, satisfaction }
}

/** A goal under the same company aim as another one, with a metric of its own. */
export async function setMeasured(
  manager: Person,
  project: Project,
  { aimId }: Rec,
  { metric, goal }: { metric: object; goal: object },
): Promise<Measured> {
  const shared = { aimId, aimNote: '留住的客户会带来别的存款', ownerId: manager.id }
  const defined = await manager.post('/metrics', { direction: 'up', aggregation: 'last', ...metric })
  const values = { ...WEIGHED, ...shared, metricId: defined.id, unit: defined.unit, direction: 'up', ...goal }
  const deadline = addDays(project.today, 45)
  return { metric: defined, goal: await manager.post('/goals', { projectId: project.id, deadline, ...values }) }
}

export function goalBreakers({ manager }: Cast, { sales, share, satisfaction }: ThreeGoals): Breaker[] {
  const gone = (criterion: string, { goal }: Measured): Breaker => ({
    criterion,
    break: () => manager.remove('goals', goal.id),
    mend: () => manager.restore('goals', goal.id),
  })
  return [
    gone('sales_goal', sales),
    gone('share_goal', share),
    gone('satisfaction_goal', satisfaction),
    {
      criterion: 'goals_complete',
      break: () => manager.change('goals', share.goal.id, { subject: null }),
      mend: () => manager.change('goals', share.goal.id, { subject: share.goal.subject }),
    },
    {
      criterion: 'goals_weighed',
      break: () => manager.change('goals', share.goal.id, { competitionNote: null }),
      mend: () => manager.change('goals', share.goal.id, { competitionNote: WEIGHED.competitionNote }),
    },
  ]
}
