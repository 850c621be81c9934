import { type Project, sendBack, startProject, submit, teller } from '../acts.ts'
import { doResearch, drawInsight, finishStudy, type Research } from '../shared/research.ts'
import type { Rec, World } from '../world.ts'

/** P3, marketing execution: its research was sent back with what is to be mended. */
export async function enterFoodIndustry(world: World): Promise<void> {
  const { t, until, day, gao, shen, fang, xu } = teller(world)
  await until(-46)
  const project = await startProject({
    playbook: 'P3',
    name: t('食品饮料行业进入', 'Into the food and drink industry'),
    aim: t(
      '把印染的做法搬到食品行业，一年内做出三个样板',
      'Carry what works in dyeing into food: three references in a year',
    ),
    productLine: t('余热回收', 'Heat recovery'),
    ...{ start: day(-46), finish: day(150), sponsor: gao, manager: shen },
    team: [
      [fang, 'planner'],
      [xu, 'finance'],
    ],
  })
  await until(-32)
  await study(world, project)
  await until(-11)
  await submit(fang, project, 'P3.1')
  await until(-9)
  await sendBack(gao, project, 'P3.1', {
    reason: t(
      '问卷的 186 份里有 70 份是我们自己的客户，结论偏乐观。',
      'Of the 186 answers 70 come from customers of ours, so the result is too bright.',
    ),
    mend: [
      {
        what: t('补 60 份从未接触过的工厂的问卷', 'Ask sixty plants that never met us'),
        criterion: 'quantitative_finished',
      },
      { what: t('单列乳品厂的用热曲线', 'Show the heat demand of dairies by itself'), criterion: 'topics_covered' },
    ],
  })
  await until(-5)
  await fang.post('/tasks', {
    ...{ projectId: project.id, stageKey: 'P3.1', role: 'planner', ownerId: fang.id, start: day(-5), days: 10 },
    title: t('补 60 份陌生工厂问卷', 'Ask sixty plants that never met us'),
  })
}

async function study(world: World, project: Project): Promise<void> {
  const { t, fang } = teller(world)
  const found = await doResearch(fang, project, {
    study: {
      title: t('食品厂能源账单分析', 'Energy bills of food plants'),
      question: t('食品厂的热从哪里来、花多少钱？', 'Where does the heat of food plants come from, at what price?'),
      resultSummary: t(
        '34 家账单：清洗热水占用热 46%，蒸汽均价 238 元/吨',
        '34 bills: cleaning water is 46% of the heat, steam at 238 yuan a ton',
      ),
    },
    rivals: [
      {
        name: t('沃澜热泵', 'Wolan Heat Pumps'),
        product: t('高温热泵', 'High-temperature heat pumps'),
        strength: t('温度可到 95 度', 'Reaches 95 degrees'),
        weakness: t('电费高，回本四年', 'Needs much power; pays back in four years'),
      },
    ],
    trend: {
      ...{ statement: t('乳品厂扩产', 'Dairies expand'), area: 'economy', direction: 'rising', horizon: 'one_year' },
      ...{ impact: 'good', strength: 4, meaning: t('新线可以一次装上', 'New lines can have it from the start') },
      sourceTitle: t('行业月报', 'Monthly of the trade'),
    },
    claims: {
      needs: [
        t('清洗热水全年稳定，最适合回收', 'Water for cleaning is needed all year and suits recovery best'),
        t('食品厂怕停线，安装必须不停机', 'Food plants fear a stop: it must be installed while running'),
      ],
      rivals: t('热泵贵一倍，但温度够', 'Heat pumps cost twice as much but are hot enough'),
      trends: t('新建线的决策比改造快三个月', 'New lines are decided three months faster than refits'),
    },
    source: t('能源账单 34 份', 'Thirty-four energy bills'),
  })
  const survey = await finishStudy(fang, project, {
    ...{ title: t('食品厂用热问卷', 'Survey of heat in food plants'), kind: 'survey', samplePlanned: 180 },
    question: t('多少工厂愿意为省热付钱？', 'How many plants would pay to save heat?'),
    ...{ sampleReached: 186, resultSummary: t('61% 愿意，前提是不停机', '61% would, if nothing stops') },
  })
  await readEnvironment(world, project)
  await seeOpportunity(world, project, found, survey)
}

async function readEnvironment(world: World, { id: projectId }: Project): Promise<void> {
  const { t, fang } = teller(world)
  const note = (area: string, statement: string, impact: string, meaning: string) =>
    fang.post('/trends', {
      ...{ projectId, area, statement, impact, meaning, strength: 3, direction: 'rising', horizon: 'one_year' },
      sourceTitle: t('行业月报', 'Monthly of the trade'),
    })
  await note('policy', t('园区限煤', 'Parks limit coal'), 'good', t('锅炉要换', 'Boilers have to go'))
  await note('society', t('低糖饮料增长', 'Drinks with less sugar grow'), 'good', t('清洗更频繁', 'More cleaning'))
  await note('technology', t('热泵降价', 'Heat pumps get cheaper'), 'bad', t('两年后是对手', 'A rival in two years'))
}

async function seeOpportunity(world: World, project: Project, found: Research, survey: Rec): Promise<void> {
  const { t, day, fang } = teller(world)
  const cited = { kind: 'citation', sourceTitle: t('食品厂用热问卷', 'Survey of heat in food plants') }
  const data = await fang.post('/data-sets', {
    ...{ projectId: project.id, name: t('问卷明细', 'Answers in detail'), sourceDate: day(-20), studyId: survey.id },
    ...{ sourceTitle: t('问卷系统导出', 'Export of the survey'), periodFrom: day(-40), periodTo: day(-21), rows: 186 },
    figures: [{ name: t('愿意付费', 'Would pay'), value: '61', unit: '%' }],
    columns: [{ name: 'heat', meaning: t('用热去向', 'What the heat is for') }],
  })
  await drawInsight(fang, project, {
    topic: 'target_consumers',
    claim: t('日用热水百吨以上的饮料厂最急', 'Drinks plants with a hundred tons a day are in the greatest hurry'),
    evidence: [{ kind: 'data_set', recordId: data.id }],
  })
  const chance = await drawInsight(fang, project, {
    topic: 'opportunities',
    claim: t('存量清洗热水没有人做回收', 'Nobody recovers heat for the cleaning water that is there'),
    evidence: [{ kind: 'study', recordId: found.study.id }, cited],
  })
  const opportunity = await fang.post('/market-opportunities', {
    ...{ projectId: project.id, statement: t('饮料厂清洗热水回收', 'Heat for the cleaning water of drinks plants') },
    ...{ audience: t('华东饮料厂', 'Drinks plants in East China'), size: '42000000', windowUntil: day(180) },
    sizeBasis: t('600 条线，每条 7 万元', 'Six hundred lines at 70,000 yuan'),
    insights: [{ insightId: chance.id }],
  })
  await fang.post(`/market-opportunities/${opportunity.id}/take`, {
    reason: t('安装不停机是我们的强项', 'Installing without a stop is what we do best'),
  })
}
