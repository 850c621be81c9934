import { type Project, pass, startProject, teller } from '../acts.ts'
import { decideOn } from '../shared/decide.ts'
import { doResearch } from '../shared/research.ts'
import type { World } from '../world.ts'

/** P10, project operations: its position is decided, and the operation is being designed. */
export async function runServiceLine(world: World): Promise<void> {
  const { t, until, day, owner, qin, bai, luo, xu } = teller(world)
  await until(-37)
  const project = await startProject({
    playbook: 'P10',
    name: t('泄漏检测订阅服务运营', 'Running the subscription for leak surveys'),
    aim: t('把一次性检测变成按年订阅', 'Turn single surveys into a subscription'),
    productLine: t('检测服务', 'Surveys'),
    ...{ start: day(-37), finish: day(220), sponsor: owner, manager: bai },
    team: [
      [luo, 'planner'],
      [xu, 'finance'],
      [qin, 'sales'],
    ],
  })
  await until(-30)
  await takePosition(world, project)
  await until(-18)
  await pass(project, 'P10.1', bai, owner, t('同意，定价等运营方案再看', 'Agreed; the price when the plan is there'))
  await until(-8)
  await luo.post('/tasks', {
    ...{ projectId: project.id, stageKey: 'P10.2', role: 'planner', ownerId: luo.id, start: day(-8), days: 12 },
    title: t('设计一年四次的检测节奏', 'Design the rhythm of four surveys a year'),
  })
}

async function takePosition(world: World, project: Project): Promise<void> {
  const { t, luo } = teller(world)
  const research = await doResearch(luo, project, {
    study: {
      title: t('两年泄漏检测复查', 'Leaks found again after two years'),
      question: t('修好的漏点多久又漏？', 'How soon do mended leaks come back?'),
      resultSummary: t('41 家复查：半年后漏量回到 62%', '41 plants: after half a year the loss is back at 62%'),
    },
    rivals: [
      {
        name: t('听风检测', 'Tingfeng Surveys'),
        product: t('单次检测', 'Single surveys'),
        strength: t('便宜', 'Cheap'),
        weakness: t('不管修', 'Does not mend'),
      },
      {
        name: t('空压机厂服务部', 'Service of compressor makers'),
        product: t('随保养检测', 'Surveys with the maintenance'),
        strength: t('随叫随到', 'There when called'),
        weakness: t('只看机房，不看管网', 'Looks at the station, not at the pipes'),
      },
    ],
    trend: {
      ...{ statement: t('电价市场化', 'Power prices follow the market'), area: 'policy', direction: 'rising' },
      ...{ horizon: 'one_year', meaning: t('漏气的钱看得见了', 'The money that leaks away is seen') },
      sourceTitle: t('售电合同样本', 'Sample contracts of power'),
    },
    claims: {
      needs: [
        t('客户要的是漏量不回升，不是一份报告', 'Customers want the loss to stay down, not a report'),
        t('设备主管没有人手自己修', 'Maintenance has no hands to mend them'),
      ],
      rivals: t('没有人按漏量对赌', 'Nobody is paid by the loss'),
      trends: t('电价每涨一成，订阅回本快一个月', 'A tenth on the price and it pays back a month sooner'),
    },
    source: t('复查档案', 'Archive of surveys'),
  })
  for (const { id: competitorId, name } of research.rivals)
    await luo.post('/competitor-differences', {
      ...{ projectId: project.id, competitorId, evidence: [{ insightId: research.rivalry.id }] },
      difference: t(
        `${name}检测完就走，我们修到漏量达标`,
        `${name} surveys and leaves; we mend until the loss is down`,
      ),
      meaning: t('客户为结果付费', 'Customers pay for the result'),
    })
  const weighedBy = t('漏量能降多少', 'How far the loss comes down')
  await decideOn(
    luo,
    project,
    {
      ...{ kind: 'audience', question: t('为谁做？', 'For whom?'), weighedBy },
      options: [
        t('管网超过三公里的工厂', 'Plants with more than three kilometres of pipe'),
        t('所有工厂', 'All plants'),
      ],
      because: t('管网越长漏得越多', 'The longer the pipes, the more leaks'),
    },
    research.needs,
  )
  await decideOn(
    luo,
    project,
    {
      ...{ kind: 'market_position', question: t('占什么位置？', 'Which place?'), weighedBy },
      options: [t('漏量不回升的保证', 'A promise that the loss stays down'), t('最便宜的检测', 'The cheapest survey')],
      because: t('别人不敢承诺', 'Nobody else dares to promise it'),
    },
    research.trends,
  )
}
