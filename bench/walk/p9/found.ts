import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { leaderless } from '../p2/organise.ts'
import { approveBudget, approveCharter, draftBudget, drawScope, type Foundation, gapBreaker } from '../p2/plan.ts'
import { type Measured, setMeasured } from '../p6/set-goals.ts'
import { roleVacant } from '../p7/initiate.ts'
import { equipmentOpen, settleResources } from '../p7/plan.ts'
import { decideStudy, type Studied, studyFeasibility } from '../p8/study-feasibility.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Founded {
  readonly studied: Studied
  readonly revenue: Measured
  readonly inScope: Rec
  readonly noEquipment: Rec
  /** Work of the stage in which the project is carried out. */
  readonly installation: Rec
}

const STATIONS: Foundation = {
  inScope: '四十套压力监测站的供货、安装和培训',
  outOfScope: ['远程启停水泵', '客户的安全规程不允许'],
  requirement: {
    ...{ statement: '停水前一小时有人收到报警', priority: 'must', source: '生产科周工' },
    ...{ expectedResult: '不再靠用户打电话才知道停水', acceptance: '三次试验都提前一小时报警' },
  },
  charter: {
    ...{ purpose: '客户夜里泵房没有人，停水才知道', expectedResults: '签下合同，按期交付，客户愿意续约' },
    ...{ budgetLimit: '800000', resourceLimit: '安装人员不超过六人' },
    authority: '毛利高于两成由项目经理决定，低于的报发起人',
  },
  budget: { item: '设备和安装', amount: '760000', fund: '销售部项目费', funded: '800000' },
}

const FEASIBLE = {
  assessment: '同样的站在两个县装过，做得到',
  evidence: '石塘项目验收报告',
  blockingAnswer: '合同里写明停机由客户批准',
  conclusion: '在客户批准停机的条件下可行',
}

/** P9.2: whether it can be done (nobody has decided yet), charter and goal, the team, schedule, resources and money. */
export async function found(cast: Cast, project: Project): Promise<Founded> {
  const { manager } = cast
  const { id: projectId } = project
  const studied = await studyFeasibility(cast, project, FEASIBLE)
  const revenue = await setRevenueGoal(cast, project)
  const { inScope } = await drawScope(cast, project, STATIONS)
  await approveCharter(cast, project, STATIONS)
  await manager.post('/org-units', { projectId, kind: 'unit', name: '清源水务项目组', leadId: manager.id })
  const installation = await planInstallation(cast, project)
  const noEquipment = await settleResources(cast, project)
  await approveBudget(cast, await draftBudget(cast, project, STATIONS))
  return { studied, revenue, inScope, noEquipment, installation }
}

async function setRevenueGoal({ manager }: Cast, project: Project): Promise<Measured> {
  const aim = await manager.post('/aims', { name: `水务客户签约额增长（${project.code}）` })
  return setMeasured(
    manager,
    project,
    { ...aim, aimId: aim.id },
    {
      metric: { name: `签约金额（${project.code}）`, unit: '万元', rhythm: 'once', source: '合同台账' },
      goal: {
        ...{ statement: '签下清源水务的监测项目', area: 'sales', subject: '清源水务' },
        ...{ baseline: '0', target: '100', gapNote: '预算已经批了一百二十万' },
        ...{ potentialNote: '二期还有六十个点', competitionNote: '对手报价低，交货慢' },
        ...{ resourceNote: '安装队排得出两个月', aimNote: '县级水厂看着它决定' },
      },
    },
  )
}

function planInstallation({ planner }: Cast, { id: projectId, today }: Project): Promise<Rec> {
  const work = { title: '现场安装四十套', stageKey: 'P9.7', role: 'delivery', days: 5 }
  return planner.post('/tasks', { projectId, ...work, ownerId: planner.id, start: addDays(today, 7) })
}

export function foundingBreakers(cast: Cast, project: Project, founded: Founded): Breaker[] {
  const { planner } = cast
  const { studied, inScope, noEquipment } = founded
  return [
    {
      // What the sponsor has decided stays decided.
      criterion: 'feasible',
      break: async () => undefined,
      mend: () => decideStudy(cast, studied, 'go'),
    },
    {
      criterion: 'charter_approved',
      break: () => planner.change('scope-items', inScope.id, { statement: '六十套压力监测站' }),
      mend: () => planner.change('scope-items', inScope.id, { statement: inScope.statement }),
    },
    leaderless(cast, project),
    roleVacant(cast, project),
    equipmentOpen(cast, project.path, noEquipment),
    gapBreaker(cast, project, { kind: 'material', what: '安装支架', quantity: '40', unit: '个' }),
  ]
}
