import { type Project, pass, startProject, teller } from '../acts.ts'
import { doResearch, type Research } from '../shared/research.ts'
import type { Goals } from '../shared/set-goal.ts'
import type { World } from '../world.ts'
import { tryEverybody } from './first-iteration.ts'
import { goAgain } from './second-iteration.ts'
import { setGoals } from './set-goals.ts'

/** P1, marketing planning: missed its goal at the first try and is in its second iteration. */
export async function growHeatRecovery(world: World): Promise<void> {
  const { t, until, day, owner, shen, fang, xu, tang } = teller(world)
  await until(-334)
  const project = await startProject({
    playbook: 'P1',
    name: t('空压机余热回收·华东推广', 'Compressor heat recovery: growth in East China'),
    aim: t(
      '年度新签余热回收 60 台，做成第二条增长线',
      'Sign 60 heat recovery units this year: a second line of growth',
    ),
    productLine: t('余热回收', 'Heat recovery'),
    ...{ start: day(-334), finish: day(45), sponsor: owner, manager: shen },
    team: [
      [fang, 'planner'],
      [xu, 'finance'],
      [tang, 'sales'],
    ],
  })
  world.show(project.id)
  const { goals, research } = await learn(world, project)
  await tryEverybody(world, project, goals, research)
  await goAgain(world, project, goals)
}

async function learn(world: World, project: Project): Promise<{ goals: Goals; research: Research }> {
  const { until, t, owner, shen, fang } = teller(world)
  await until(-331)
  const goals = await setGoals(world, project)
  await until(-326)
  await pass(project, 'P1.1', shen, owner, t('目标清楚，先看调研', 'The goal is clear; now for the research'))
  await until(-310)
  const research = await studyMarket(world, project)
  await until(-302)
  await pass(project, 'P1.2', fang, shen)
  return { goals, research }
}

function studyMarket(world: World, project: Project): Promise<Research> {
  const { t, fang } = teller(world)
  return doResearch(fang, project, {
    study: {
      title: t('近三年诊断记录分析', 'Diagnoses of the last three years'),
      question: t('哪些工厂会同意诊断，为什么？', 'Which plants agree to a diagnosis, and why?'),
      resultSummary: t(
        '218 份记录：转介绍 16%，展会 11%，陌生拜访 6%；印染厂 19%，机械厂 5%',
        '218 records: referred plants 16%, fairs 11%, cold visits 6%; dyeing plants 19%, machine shops 5%',
      ),
    },
    rivals: [
      {
        name: t('朗途压缩机', 'Langtu Compressors'),
        product: t('空压机自带热回收', 'Heat recovery built into the compressor'),
        strength: t('新机直接带，不用改造', 'Comes with the new machine, nothing to refit'),
        weakness: t('只做自家机型，存量机不管', 'Own machines only; leaves the installed ones alone'),
      },
      {
        name: t('瑞澜热能', 'Ruilan Thermal'),
        product: t('余热锅炉工程', 'Waste heat boilers'),
        strength: t('大项目经验多', 'Much experience with large plants'),
        weakness: t('小于 200 千瓦不接', 'Takes nothing below 200 kW'),
      },
    ],
    trend: {
      statement: t('蒸汽价格两年上涨 18%', 'Steam has become 18% dearer in two years'),
      ...{ area: 'economy', direction: 'rising', horizon: 'one_year' },
      meaning: t('回收热水替代蒸汽，回本缩短到两年', 'Recovered hot water pays back in two years instead of three'),
      sourceTitle: t('园区供热价格公告', 'Price notices of the park’s heat supplier'),
    },
    claims: {
      needs: [
        t('全年用热的印染厂最愿意做诊断（19%）', 'Dyeing plants, which need heat all year, agree most often (19%)'),
        t(
          '老客户转介绍的工厂诊断率是陌生拜访的两倍半',
          'Referred plants agree two and a half times as often as cold ones',
        ),
      ],
      rivals: t('存量空压机没有人改造', 'Nobody refits the compressors that are there already'),
      trends: t('蒸汽越贵，客户越愿意先算账', 'The dearer the steam, the readier customers are to calculate'),
    },
    source: t('诊断报告档案', 'Archive of diagnoses'),
  })
}
