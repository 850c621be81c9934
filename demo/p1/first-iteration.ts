import { fullMonths, type Project, pass, teller } from '../acts.ts'
import { decideOn, type Question } from '../shared/decide.ts'
import { answerDeviations } from '../shared/deviations.ts'
import { evaluate, teach } from '../shared/evaluate.ts'
import { spend } from '../shared/found.ts'
import type { Research } from '../shared/research.ts'
import type { Goals } from '../shared/set-goal.ts'
import type { World } from '../world.ts'
import { makePlan, type Plan } from './plan.ts'

/** P1.3 to P1.6: everybody is visited alike, and too few say yes. */
export async function tryEverybody(world: World, project: Project, goals: Goals, research: Research): Promise<void> {
  const { until, t, owner, shen, fang } = teller(world)
  await until(-296)
  await setStrategy(world, project, research)
  await until(-290)
  await pass(project, 'P1.3', fang, shen)
  await until(-284)
  const plan = await makePlan(world, project, goals)
  await until(-280)
  await pass(
    project,
    'P1.4',
    shen,
    owner,
    t('可以开始，开放日的效果要单独看', 'Go ahead; look at the open day by itself'),
  )
  await carryOut(world, project, plan)
  await until(-118)
  await pass(project, 'P1.5', fang, shen)
  await measure(world, project, goals)
  await until(-104)
  await pass(project, 'P1.6', fang, shen)
}

function questions({ t }: World): Question[] {
  return [
    {
      ...{ kind: 'target_market', question: t('先做哪些工厂？', 'Which plants first?') },
      options: [
        t('所有用空压机的工厂', 'All plants with compressors'),
        t('用热稳定的纺织厂', 'Textile plants that need heat all year'),
      ],
      weighedBy: t('能接触到的数量', 'How many can be reached'),
      because: t('先把面铺开，看哪里热', 'Spread out first, and see where it is warm'),
    },
    {
      ...{ kind: 'positioning', question: t('凭什么买我们的？', 'Why buy from us?') },
      options: [t('省多少先量给你看', 'We measure the saving before you pay'), t('价格最低', 'The lowest price')],
      weighedBy: t('对手难以跟进', 'Hard for rivals to follow'),
      because: t('我们有自己的诊断设备和工程师', 'We have meters and engineers of our own'),
    },
    {
      ...{ kind: 'price', question: t('怎么收钱？', 'How are we paid?') },
      options: [
        t('设备款加三年服务', 'The unit, and service for three years'),
        t('节能收益分成', 'A share of the saving'),
      ],
      weighedBy: t('回款快慢', 'How fast the money comes'),
      because: t('现金流先稳住', 'Keep the cash steady first'),
    },
    {
      ...{ kind: 'channels', question: t('走哪些渠道？', 'Which channels?') },
      options: [t('自有销售上门', 'Our own sales people'), t('空压机代理商', 'Dealers of compressors')],
      weighedBy: t('能讲清方案', 'Able to explain the solution'),
      because: t('代理商还讲不清算法', 'Dealers cannot explain the calculation yet'),
    },
    {
      ...{ kind: 'promotion', question: t('用什么打动人？', 'What moves them?') },
      options: [t('免费诊断一天', 'A free day of diagnosis'), t('首台八折', 'A fifth off the first unit')],
      weighedBy: t('带来的信任', 'The trust it brings'),
      because: t('数字是客户自己厂里的', 'The figures are of the customer’s own plant'),
    },
  ]
}

async function setStrategy(world: World, project: Project, research: Research): Promise<void> {
  const { t, fang } = teller(world)
  const items = {
    strength: t('诊断工程师有八年现场经验', 'Our engineers have eight years on site'),
    weakness: t('苏南以外没有服务点', 'No service outside southern Jiangsu'),
    opportunity: t('峰谷电价差在拉大', 'Peak and off-peak prices drift apart'),
    threat: t('空压机厂商开始送余热回收', 'Compressor makers begin to give heat recovery away'),
  }
  for (const [quadrant, text] of Object.entries(items))
    await fang.post('/swot-items', { projectId: project.id, quadrant, text })
  for (const name of [t('纺织印染厂', 'Textile and dyeing plants'), t('食品饮料厂', 'Food and drink plants')])
    await fang.post('/segments', {
      projectId: project.id,
      name,
      description: t('全年用热', 'They need heat all year'),
    })
  for (const [index, question] of questions(world).entries())
    await decideOn(fang, project, question, index < 4 ? research.needs : research.trends)
}

async function carryOut(world: World, project: Project, { visits, openDay }: Plan): Promise<void> {
  const { until, day, t, shen, fang, xu } = teller(world)
  await until(-275)
  await fang.post(`/campaigns/${visits.id}/start`, { on: day(-275) })
  await until(-200)
  await fang.post(`/campaigns/${openDay.id}/stop`, {
    reason: t('样板工厂检修，不能接待', 'The reference plant is under repair and cannot receive guests'),
  })
  await xu.post('/zero-spends', {
    campaignId: openDay.id,
    reason: t('没有办成，没有支出', 'It did not take place and cost nothing'),
  })
  await until(-128)
  await fang.post(`/campaigns/${visits.id}/finish`, {
    ...{ on: day(-128), result: t('走访 312 家，31 家做了诊断', '312 plants visited, 31 diagnosed') },
  })
  await spend(xu, shen, project, {
    ...{ campaignId: visits.id, item: t('拜访差旅', 'Travel to the plants'), category: 'labour', amount: '248600' },
    ...{ receiptNo: 'HC-2026-0117', spentOn: day(-140), supplier: t('锦程商旅', 'Jincheng Travel') },
  })
  await until(-124)
  await answerDeviations(fang, project, {
    cause: t('两名销售离职，拜访晚了两周', 'Two sales people left; the visits ran two weeks late'),
    measure: t('下一轮收窄名单，由工程师同行', 'Shorten the list next time, and bring an engineer along'),
  })
}

/** Plants approached and diagnosed, month by month. */
const MONTHS = [
  ['24', '2'],
  ['41', '4'],
  ['52', '5'],
  ['55', '6'],
  ['58', '5'],
  ['47', '5'],
  ['35', '4'],
  ['30', '3'],
  ['28', '3'],
  ['26', '4'],
] as const

/** Reads the months that are over and have not been read yet. */
export async function readMonths(
  world: World,
  project: Project,
  { metric }: Goals,
  from: string,
  until: string,
): Promise<void> {
  const { t, fang } = teller(world)
  for (const [index, { start, end }] of fullMonths(from, until).entries()) {
    const [denominator, numerator] = MONTHS[index % MONTHS.length] ?? ['30', '3']
    const period = { periodStart: start, periodEnd: end, source: t('客户拜访记录', 'Records of visits') }
    await fang.post('/readings', { projectId: project.id, metricId: metric.id, ...period, numerator, denominator })
  }
}

async function measure(world: World, project: Project, goals: Goals): Promise<void> {
  const { until, day, t, fang } = teller(world)
  await until(-110)
  await readMonths(world, project, goals, project.start, day(-110))
  await evaluate(fang, project, () =>
    t(
      '对所有工厂一样拜访，用热不稳定的工厂算不出收益',
      'All plants were visited alike; where heat is not needed all year the saving cannot be shown',
    ),
  )
  await teach(fang, project, {
    name: t('先问用热，再谈回收', 'Ask about the heat before offering recovery'),
    situation: t('见到空压机就约诊断', 'We asked for a diagnosis wherever there was a compressor'),
    happened: t(
      '一半工厂冬天才用热，回本要五年',
      'Half of the plants need heat in winter only; five years to pay back',
    ),
    advice: t(
      '电话里先问清全年用热和班次，再派工程师',
      'Ask for the heat over the year and the shifts by telephone, then send an engineer',
    ),
  })
}
