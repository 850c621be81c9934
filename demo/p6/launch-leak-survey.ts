import { fullMonths, type Project, pass, startProject, teller } from '../acts.ts'
import { decideOn } from '../shared/decide.ts'
import { evaluate } from '../shared/evaluate.ts'
import { giveMoney, spend } from '../shared/found.ts'
import { doResearch, finishStudy, type Research } from '../shared/research.ts'
import { type Goals, setGoal } from '../shared/set-goal.ts'
import { weighed } from '../shared/weighed.ts'
import type { World } from '../world.ts'

/** P6, marketing planning in five phases: done and closed, with its goals reached. */
export async function launchLeakSurvey(world: World): Promise<void> {
  const { t, until, day, owner, gao, shen, luo, fang, xu, tang } = teller(world)
  await until(-300)
  const project = await startProject({
    playbook: 'P6',
    name: t('泄漏检测服务上市', 'Launch of the leak survey'),
    aim: t('半年卖出 120 次检测', 'Sell 120 surveys in half a year'),
    productLine: t('检测服务', 'Surveys'),
    ...{ start: day(-300), finish: day(-60), sponsor: gao, manager: shen },
    team: [
      [fang, 'planner'],
      [luo, 'member'],
      [xu, 'finance'],
      [tang, 'sales'],
    ],
  })
  await until(-282)
  const research = await study(world, project)
  await until(-276)
  await pass(project, 'P6.1', shen, gao)
  await until(-270)
  const goals = await setGoals(world, project)
  await until(-266)
  await pass(project, 'P6.2', shen, gao)
  await until(-258)
  await setStrategy(world, project, research)
  await until(-252)
  await pass(project, 'P6.3', shen, gao)
  await carryOut(world, project, goals[0] as Goals)
  await until(-78)
  await pass(project, 'P6.4', fang, shen)
  await until(-70)
  await measure(world, project, goals)
  await until(-66)
  await pass(project, 'P6.5', shen, gao, t('三个目标都达到，转入运营', 'All three goals reached; over to operations'))
  await until(-62)
  await shen.post(`${project.path}/close`, {
    reason: t('目标达到，检测服务交给运营', 'The goals are reached; operations takes the survey over'),
  })
  await owner.get(`${project.path}/space`)
}

async function study(world: World, project: Project): Promise<Research> {
  const { t, fang } = teller(world)
  const research = await doResearch(fang, project, {
    study: {
      title: t('压缩空气泄漏现状', 'How much compressed air leaks'),
      question: t('工厂漏掉多少气？', 'How much air do plants lose?'),
      resultSummary: t('60 家抽测：平均漏量 27%，最高 44%', 'Sixty plants: 27% lost on average, 44% at most'),
    },
    rivals: [
      {
        name: t('听风检测', 'Tingfeng Surveys'),
        product: t('超声检测', 'Ultrasound surveys'),
        strength: t('便宜', 'Cheap'),
        weakness: t('报告没有金额', 'Reports without money'),
      },
      {
        name: t('聆微仪器', 'Lingwei Instruments'),
        product: t('卖检漏仪', 'Sells leak detectors'),
        strength: t('仪器便宜', 'Cheap instruments'),
        weakness: t('买了没人会用', 'Nobody knows how to use them'),
      },
    ],
    trend: {
      ...{ statement: t('峰段电价上浮', 'Peak power gets dearer'), area: 'policy', direction: 'rising' },
      ...{ horizon: 'one_year', meaning: t('漏气更贵', 'Leaks cost more'), sourceTitle: t('电价通知', 'Price notice') },
    },
    claims: {
      needs: [
        t('设备主管要的是“修哪里、省多少”', 'Maintenance wants to know where to mend and what it saves'),
        t('停线前一周最愿意检测', 'The week before a stop is when they want it'),
      ],
      rivals: t('对手只给漏点数', 'Rivals count leaks'),
      trends: t('电价上浮让半年回本变成三个月', 'Dearer power makes it pay in three months instead of six'),
    },
    source: t('六十家抽测记录', 'Records of sixty plants'),
  })
  await finishStudy(fang, project, {
    ...{ title: t('设备主管访谈', 'Talks with heads of maintenance'), kind: 'interview', sampleReached: 14 },
    question: t('为什么不修？', 'Why are they not mended?'),
    resultSummary: t('不知道在哪里，也没有人', 'Nobody knows where, and nobody is free'),
  })
  await finishStudy(fang, project, {
    ...{ title: t('检测意愿问卷', 'Survey of interest'), kind: 'survey', samplePlanned: 200, sampleReached: 214 },
    question: t('愿意付多少钱？', 'What would they pay?'),
    resultSummary: t('58% 愿意付 2 万元以上', '58% would pay 20,000 and more'),
  })
  return research
}

async function setGoals(world: World, project: Project): Promise<Goals[]> {
  const { t, day, gao, shen } = teller(world)
  const aim = await gao.post('/aims', { name: t('检测服务年收入 500 万', 'Five million a year from surveys') })
  const set = (metric: object, goal: object) =>
    setGoal(shen, project, {
      aimId: aim.id,
      metric,
      goal: { deadline: day(-64), ...weighed(world), ...goal },
    })
  return [
    await set(
      {
        ...{ name: t('检测单月成交数', 'Surveys sold in a month'), unit: t('次', 'surveys'), rhythm: 'month' },
        ...{ aggregation: 'sum', source: t('合同台账', 'Register of contracts') },
      },
      {
        ...{ statement: t('半年卖出 120 次检测', 'Sell 120 surveys'), area: 'sales', baseline: '0', target: '120' },
        ...{
          subject: t('华东工厂', 'Plants in East China'),
          gapNote: t('试点月均 15 次', 'Fifteen a month in the trial'),
        },
      },
    ),
    await set(
      {
        ...{ name: t('苏南检测份额', 'Share in southern Jiangsu'), unit: '%' },
        source: t('招标公示统计', 'Public notices counted'),
      },
      {
        ...{ statement: t('苏南份额到 20%', 'Twenty percent of southern Jiangsu'), area: 'market_share' },
        ...{ subject: t('苏南市场', 'Southern Jiangsu'), baseline: '11', target: '20' },
        gapNote: t('对手两家合计 35%', 'Two rivals hold 35% together'),
      },
    ),
    await set(
      {
        ...{ name: t('检测客户满意度', 'Satisfaction with the survey'), unit: t('分', 'points') },
        source: t('回访问卷', 'Questions asked afterwards'),
      },
      {
        ...{
          statement: t('满意度到 4.5 分', 'Satisfaction of 4.5'),
          area: 'satisfaction',
          baseline: '4.1',
          target: '4.5',
        },
        ...{
          subject: t('做过检测的客户', 'Customers surveyed'),
          gapNote: t('报告快两天即可', 'Two days faster will do'),
        },
      },
    ),
  ]
}

async function setStrategy(world: World, project: Project, research: Research): Promise<void> {
  const { t, fang } = teller(world)
  const { id: projectId } = project
  const yes = { valuable: 'yes', rare: 'yes', hardToImitate: 'yes', organised: 'yes' }
  await fang.post('/competences', {
    ...{ projectId, name: t('八年现场数据', 'Eight years of figures'), kind: 'technology', ...yes },
    reason: t('对手没有可比的漏量库', 'No rival can compare losses'),
  })
  await fang.post('/competences', {
    ...{ projectId, name: t('现场工程师', 'Engineers on site'), kind: 'people', valuable: 'yes', rare: 'no' },
    reason: t('对手也招得到', 'Rivals can hire them too'),
  })
  const ask = (kind: string, question: string, first: string, second: string) =>
    decideOn(
      fang,
      project,
      {
        ...{ kind, question, options: [first, second] },
        weighedBy: t('与我们做得最好的相符', 'Fits what we do best'),
        because: t('我们有漏量库和工程师', 'We have the figures and the engineers'),
      },
      research.needs,
    )
  await ask(
    'product_positioning',
    t('凭什么不同？', 'What makes it different?'),
    t('报告写到元', 'A report in yuan'),
    t('最便宜', 'Cheapest'),
  )
  await ask(
    'market_positioning',
    t('站什么位置？', 'Which place?'),
    t('省气管家', 'Keeper of air'),
    t('仪器商', 'Seller of meters'),
  )
  await ask('channels', t('走哪些渠道？', 'Which channels?'), t('自有销售', 'Own sales'), t('代理', 'Dealers'))
  await ask('promotion', t('怎样促销？', 'How to promote?'), t('省不到就退款', 'Money back'), t('打折', 'Discounts'))
}

async function carryOut(world: World, project: Project, { goal, metric }: Goals): Promise<void> {
  const { t, until, day, gao, shen, fang, luo, tang, xu } = teller(world)
  const { id: projectId } = project
  await until(-246)
  const product = await luo.post('/product-items', {
    ...{
      projectId,
      name: t('泄漏检测 2.0', 'Leak survey 2.0'),
      goalId: goal.id,
      releaseOn: day(-225),
      ownerId: luo.id,
    },
    brief: t('超声定位加金额报告', 'Ultrasound and a report in yuan'),
  })
  await luo.post(`/product-items/${product.id}/develop`, { on: day(-246) })
  await until(-222)
  await luo.post(`/product-items/${product.id}/release`, { on: day(-222) })
  const partner = await fang.post('/channel-partners', {
    ...{ projectId, name: t('嘉澍机电', 'Jiashu Mechanical'), kind: 'agent', region: t('浙北', 'Northern Zhejiang') },
    ...{ contractFrom: day(-222), plannedSellThrough: '600000', ownerId: fang.id },
  })
  await fang.post(`/channel-partners/${partner.id}/activate`)
  await fang.post(`/channel-partners/${partner.id}/report`, { coverage: '42' })
  const came = (score: number | null) => [{ personId: tang.id, attended: true, score }]
  const training = await fang.post('/trainings', {
    ...{
      projectId,
      topic: t('怎样讲清漏量', 'Explaining the loss'),
      trainer: luo.name,
      passMark: 80,
      ownerId: fang.id,
    },
    plannedOn: day(-220),
  })
  await until(-220)
  await fang.post(`/trainings/${training.id}/hold`, { on: day(-220), attendance: came(null) })
  await fang.post(`/trainings/${training.id}/test`, { attendance: came(93) })
  const dates = { start: day(-215), finish: day(-90) }
  const campaign = await fang.post('/campaigns', {
    ...{
      projectId,
      name: t('百厂免费测一天', 'A free day at a hundred plants'),
      channel: t('直销', 'Direct'),
      ...dates,
    },
    ...{ audience: t('停线检修前的工厂', 'Plants before their stop'), ownerId: fang.id, goalId: goal.id },
    ...{ metricId: metric.id, kpiTarget: '120', budget: '180000' },
  })
  await giveMoney(xu, gao, project, {
    lines: [
      {
        ...{ item: t('检测工时与耗材', 'Hours and material'), category: 'labour', campaignId: campaign.id },
        ...{ month: day(-215).slice(0, 7), amount: '180000' },
      },
    ],
    ...{ fund: t('新品上市费', 'Money for the launch'), funded: '200000', from: project.start },
  })
  await until(-215)
  await fang.post(`/campaigns/${campaign.id}/start`, { on: day(-215) })
  await until(-90)
  await fang.post(`/campaigns/${campaign.id}/finish`, { on: day(-90), result: t('走了 104 家', '104 plants') })
  await spend(xu, shen, project, {
    ...{ campaignId: campaign.id, item: t('检测工时与耗材', 'Hours and material'), category: 'labour' },
    ...{ amount: '171300', receiptNo: 'HC-2026-0231', spentOn: day(-92) },
  })
}

const SOLD = ['14', '18', '21', '24', '22', '20', '17', '15', '14'] as const

async function measure(world: World, project: Project, [sales, share, satisfaction]: readonly Goals[]): Promise<void> {
  const { t, day, fang } = teller(world)
  const read = (goals: Goals | undefined, values: object) =>
    fang.post('/readings', {
      ...{ projectId: project.id, metricId: goals?.metric.id, source: t('台账', 'Register'), ...values },
    })
  for (const [index, { start, end }] of fullMonths(project.start, day(-70)).entries())
    await read(sales, { periodStart: start, periodEnd: end, value: SOLD[index] ?? '15' })
  const period = { periodStart: day(-100), periodEnd: day(-71) }
  await read(share, { ...period, value: '21.5' })
  await read(satisfaction, { ...period, value: '4.6' })
  await evaluate(fang, project, () => t('报告写到元，设备主管拿得出手', 'A report in yuan that maintenance can show'))
}
