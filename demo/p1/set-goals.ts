import { type Project, teller } from '../acts.ts'
import type { Rec, World } from '../world.ts'

export interface Goals {
  readonly metric: Rec
  readonly goal: Rec
}

/** P1.1: of the plants that are approached, more are to let us diagnose them. */
export async function setGoals(world: World, project: Project): Promise<Goals> {
  const { t, day, owner, shen } = teller(world)
  const aim = await owner.post('/aims', {
    name: t('余热回收年新签 60 台', 'Sixty heat recovery units signed in a year'),
  })
  const metric = await shen.post('/metrics', {
    name: t('现场诊断转化率', 'Share of plants that take a site diagnosis'),
    ...{ unit: '%', direction: 'up', aggregation: 'ratio', ratioAs: 'percent', rhythm: 'month' },
    definition: t(
      '接触过的工厂里，同意做一次现场能耗诊断的比例',
      'Of the plants that were approached, those that agree to a diagnosis on site',
    ),
    source: t('客户管理系统的拜访记录', 'Visits recorded in the customer system'),
  })
  const goal = await shen.post('/goals', {
    projectId: project.id,
    statement: t('让更多被接触的工厂同意现场诊断', 'Have more of the plants we approach agree to a diagnosis'),
    ...{ area: 'sales', subject: t('华东纺织与食品工厂', 'Textile and food plants in East China') },
    ...{ metricId: metric.id, unit: '%', direction: 'up', baseline: '8.4', target: '14.0', deadline: day(30) },
    gapNote: t(
      '由老客户转介绍的工厂已经达到 16%，陌生拜访只有 6%',
      'Plants that old customers refer are at 16% already, cold visits at 6%',
    ),
    ...{ aimId: aim.id, ownerId: shen.id },
    aimNote: t('每三次诊断约成交一台', 'About every third diagnosis ends in a sale'),
  })
  return { metric, goal }
}
