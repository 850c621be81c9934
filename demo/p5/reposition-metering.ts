import { type Project, startProject, submit, teller } from '../acts.ts'
import { doResearch } from '../shared/research.ts'
import type { Rec, World } from '../world.ts'

/** P5, marketing management: the analysis of the market waits for the word of whoever loaded the company. */
export async function repositionMetering(world: World): Promise<void> {
  const { t, until, day, owner, shen, luo, fang, xu } = teller(world)
  await until(-27)
  const project = await startProject({
    playbook: 'P5',
    name: t('“衡眼”能耗监测重新定位', 'A new place for HengEye metering'),
    aim: t('从送的附件变成卖的产品', 'From a give-away to a product that is sold'),
    productLine: t('能耗监测', 'Energy metering'),
    ...{ start: day(-27), finish: day(160), sponsor: owner, manager: shen },
    team: [
      [luo, 'planner'],
      [xu, 'finance'],
      [fang, 'member'],
    ],
  })
  await until(-15)
  await analyse(world, project)
  await until(-2)
  await submit(shen, project, 'P5.1')
}

async function analyse(world: World, project: Project): Promise<void> {
  const { t, luo } = teller(world)
  await doResearch(luo, project, {
    study: {
      title: t('在线监测使用记录分析', 'How customers use the metering'),
      question: t('客户用监测来做什么？', 'What do customers use the metering for?'),
      resultSummary: t(
        '76 家：52 家每周看，31 家用来做碳报表，只有 9 家付过费',
        '76 customers: 52 look every week, 31 for their carbon report, only nine have paid',
      ),
    },
    rivals: [
      {
        name: t('云策物联', 'Yunce Internet of Things'),
        product: t('通用能耗平台', 'A general energy platform'),
        strength: t('接口多', 'Many interfaces'),
        weakness: t('不懂压缩空气', 'Knows nothing of compressed air'),
      },
      {
        name: t('汇澜电力服务', 'Huilan Power Services'),
        product: t('用电监测套餐', 'A bundle of power meters'),
        strength: t('价格低', 'Cheap'),
        weakness: t('只看电，不看气和热', 'Power only, neither air nor heat'),
      },
    ],
    trend: {
      statement: t('重点用能单位要报碳数据', 'Large consumers have to report their carbon'),
      ...{ area: 'policy', direction: 'rising', horizon: 'one_year' },
      meaning: t('数据从可看变成必报', 'Figures that were nice to see become a duty'),
      sourceTitle: t('园区通知', 'Notice of the park'),
    },
    claims: {
      needs: [
        t('碳报表是愿意付费的理由', 'The carbon report is what they would pay for'),
        t('能源主管想要每台空压机的单耗', 'Energy managers want the figure of each compressor'),
      ],
      rivals: t('对手没有把气、电、热放在一张图上', 'No rival shows air, power and heat in one picture'),
      trends: t('明年起月报变季报核查', 'From next year the reports are audited every quarter'),
    },
    source: t('平台使用日志', 'Logs of the platform'),
  })
  await crossSwot(world, project)
}

async function crossSwot(world: World, { id: projectId }: Project): Promise<void> {
  const { t, luo } = teller(world)
  const write = (quadrant: string, text: string) => luo.post('/swot-items', { projectId, quadrant, text })
  const strength = await write('strength', t('气、电、热都能测', 'We meter air, power and heat'))
  const weakness = await write('weakness', t('没有报表模块', 'No module for reports'))
  const opportunity = await write('opportunity', t('碳数据要上报', 'Carbon has to be reported'))
  const threat = await write('threat', t('通用平台降价', 'General platforms become cheaper'))
  const cross = (kind: string, text: string, ...items: Rec[]) =>
    luo.post('/swot-crosses', { projectId, kind, text, items: items.map(({ id }) => ({ itemId: id })) })
  await cross('so', t('按碳报表卖年费', 'Sell the carbon report by the year'), strength, opportunity)
  await cross('wo', t('先做报表模板', 'Make the report first'), weakness, opportunity)
  await cross('st', t('比单耗，不比点价', 'Compare by saving, not by the price of a point'), strength, threat)
  await cross('wt', t('与平台商对接，不做大而全', 'Connect to platforms and stay small'), weakness, threat)
}
