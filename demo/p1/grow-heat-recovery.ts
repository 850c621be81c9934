import { type Project, pass, startProject, teller } from '../acts.ts'
import type { World } from '../world.ts'
import { type Goals, setGoals } from './set-goals.ts'

/** P1, marketing planning: missed its goal at the first try and is in its second iteration. */
export async function growHeatRecovery(world: World): Promise<void> {
  const { t, until, owner, shen, fang, xu, tang } = teller(world)
  await until(-334)
  const project = await startProject({
    playbook: 'P1',
    name: t('空压机余热回收·华东推广', 'Compressor heat recovery: growth in East China'),
    aim: t(
      '年度新签余热回收 60 台，做成第二条增长线',
      'Sign 60 heat recovery units this year: a second line of growth',
    ),
    productLine: t('余热回收', 'Heat recovery'),
    start: world.day(-334),
    finish: world.day(45),
    ...{ sponsor: owner, manager: shen },
    team: [
      [fang, 'planner'],
      [xu, 'finance'],
      [tang, 'sales'],
    ],
  })
  world.show(project.id)
  await learn(world, project)
}

async function learn(world: World, project: Project): Promise<Goals> {
  const { until, t, owner, shen } = teller(world)
  await until(-331)
  const goals = await setGoals(world, project)
  await until(-326)
  await pass(project, 'P1.1', shen, owner, t('目标清楚，先看调研', 'The goal is clear; now for the research'))
  return goals
}
