import { type Project, teller } from '../acts.ts'
import { type Goals, setGoal } from '../shared/set-goal.ts'
import type { World } from '../world.ts'

/** P1.1: of the plants that are approached, more are to let us diagnose them. */
export async function setGoals(world: World, project: Project): Promise<Goals> {
  const { t, day, owner, shen } = teller(world)
  const aim = await owner.post('/aims', {
    name: t('余热回收年新签 60 台', 'Sixty heat recovery units signed in a year'),
  })
  return setGoal(shen, project, {
    aimId: aim.id,
    metric: {
      name: t('现场诊断转化率', 'Share of plants that take a site diagnosis'),
      ...{ unit: '%', aggregation: 'ratio', ratioAs: 'percent', rhythm: 'month' },
      definition: t(
        '接触过的工厂里，同意做一次现场能耗诊断的比例',
        'Of the plants that were approached, those that agree to a diagnosis on site',
      ),
      source: t('客户拜访记录', 'Records of visits to customers'),
    },
    goal: {
      statement: t('让更多被接触的工厂同意现场诊断', 'Have more of the plants we approach agree to a diagnosis'),
      ...{ area: 'sales', subject: t('华东纺织与食品工厂', 'Textile and food plants in East China') },
      ...{ baseline: '8.4', target: '14.0', deadline: day(40) },
      gapNote: t(
        '由老客户转介绍的工厂已经达到 16%，陌生拜访只有 6%',
        'Plants that old customers refer are at 16% already, cold visits at 6%',
      ),
      aimNote: t('每三次诊断约成交一台', 'About every third diagnosis ends in a sale'),
    },
  })
}
