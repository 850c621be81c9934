import { type Project, startProject, teller } from '../acts.ts'
import { setGoal } from '../shared/set-goal.ts'
import type { World } from '../world.ts'

/** P2, marketing run as a project: overdue, because the person for it was drawn away and nobody decided on the scope. */
export async function runAutumnFair(world: World): Promise<void> {
  const { t, until, day, gao, shen, fang, xu, tang } = teller(world)
  await until(-52)
  const project = await startProject({
    playbook: 'P2',
    name: t('秋季节能技术巡展（苏州、宁波、合肥）', 'Autumn roadshow of saving energy (Suzhou, Ningbo, Hefei)'),
    aim: t('三城拿到 120 个带数据的诊断预约', 'A hundred and twenty diagnoses booked in three cities'),
    productLine: t('诊断服务', 'Diagnosis'),
    ...{ start: day(-52), finish: day(18), sponsor: gao, manager: shen },
    team: [
      [fang, 'planner'],
      [xu, 'finance'],
      [tang, 'sales', 'member'],
    ],
  })
  await until(-48)
  await plan(world, project)
  await until(-30)
  await fallBehind(world, project)
}

async function plan(world: World, project: Project): Promise<void> {
  const { t, day, gao, shen, fang } = teller(world)
  const { id: projectId } = project
  const aim = await gao.post('/aims', { name: t('华东诊断预约翻倍', 'Twice as many diagnoses in East China') })
  await setGoal(shen, project, {
    aimId: aim.id,
    metric: {
      ...{ name: t('巡展诊断预约数', 'Diagnoses booked at the roadshow'), unit: t('个', 'bookings') },
      source: t('现场登记表', 'Sign-up sheets'),
    },
    goal: {
      statement: t('三城巡展拿到 120 个诊断预约', 'Book 120 diagnoses in three cities'),
      ...{ area: 'volume', subject: t('年耗气电费百万以上的工厂', 'Plants that spend a million on compressed air') },
      ...{ baseline: '0', target: '120', deadline: day(18) },
      gapNote: t('去年单城 38 个', 'One city brought 38 last year'),
      aimNote: t('预约是诊断的来源', 'Bookings become diagnoses'),
    },
  })
  await fang.post('/scope-items', {
    ...{ projectId, kind: 'in_scope' },
    statement: t('三城各一天的展示与预约', 'A day of show and booking in each of three cities'),
  })
  await fang.post('/requirements', {
    ...{ projectId, priority: 'must', source: t('销售部', 'Sales') },
    statement: t('现场能当场出一份初步节能估算', 'A first estimate of the saving is printed on the spot'),
    expectedResult: t('来宾带着数字走', 'Visitors leave with a figure'),
    acceptance: t('十分钟内打印', 'Printed within ten minutes'),
  })
}

async function fallBehind(world: World, { id: projectId }: Project): Promise<void> {
  const { t, day, until, shen, fang } = teller(world)
  const risk = await shen.post('/risks', {
    ...{ projectId, kind: 'threat', probability: '4', timeImpact: '4', amount: '60000' },
    event: t('合肥场地被大型车展占用', 'The hall in Hefei goes to a motor show'),
  })
  await shen.post(`/risks/${risk.id}/answer`, {
    ...{ response: 'reduce', residualProbability: '2', residualImpact: '3', reviewOn: day(-8), ownerId: shen.id },
    measures: t('同时锁定第二场地到月底', 'Hold a second hall until the end of the month'),
  })
  await shen.post('/issues', {
    ...{ projectId, severity: 'high', dueOn: day(-12), ownerId: fang.id },
    title: t('策划被抽调去投标，计划没人排', 'The planner was drawn into a tender; nobody plans the work'),
  })
  await until(-16)
  await fang.post('/tasks', {
    ...{ projectId, stageKey: 'P2.1', role: 'planner', ownerId: fang.id, start: day(-16), days: 4 },
    title: t('定三城场地并付定金', 'Settle three halls and pay the deposits'),
  })
}
