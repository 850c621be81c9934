import { listOf, type Project, pass, startProject, teller } from '../acts.ts'
import { firmOf } from '../company/register.ts'
import { decideOn } from '../shared/decide.ts'
import { found } from '../shared/found.ts'
import { setGoal } from '../shared/set-goal.ts'
import { weighed } from '../shared/weighed.ts'
import type { World } from '../world.ts'

/** P7, sale run as a project: founded, and half-way through its planning. */
export async function winElectronics(world: World): Promise<void> {
  const { t, until, day, gao, qin, tang, luo, xu } = teller(world)
  await until(-41)
  const project = await startProject({
    playbook: 'P7',
    name: t('昆山衍微电子·空压站托管', 'Kunshan Yanwei: running its compressor station'),
    aim: t('签下五年托管', 'Sign five years of running it'),
    customer: t('昆山衍微电子有限公司', 'Kunshan Yanwei Electronics Co., Ltd.'),
    ...{ start: day(-41), finish: day(90), sponsor: gao, manager: qin },
    team: [
      [tang, 'sales', 'planner'],
      [luo, 'presales', 'member'],
      [xu, 'finance'],
    ],
  })
  await until(-36)
  await initiate(world, project)
  await until(-28)
  await pass(project, 'P7.1', qin, gao, t('先把停气风险讲清楚', 'First be clear about the risk of losing air'))
  await until(-20)
  await planSale(world, project)
}

async function initiate(world: World, project: Project): Promise<void> {
  const { t, day, gao, qin, tang } = teller(world)
  const { id: projectId } = project
  const aim = await gao.post('/aims', { name: t('进入电子行业', 'Enter the electronics industry') })
  await setGoal(qin, project, {
    aimId: aim.id,
    metric: {
      ...{ name: t('衍微托管合同额', 'Contract with Yanwei'), unit: t('万元', '10,000 yuan') },
      source: t('合同台账', 'Register of contracts'),
    },
    goal: {
      statement: t('签下每年 260 万元的托管', 'Sign a contract of 2.6 million a year'),
      ...{ area: 'sales', subject: t('衍微电子', 'Yanwei Electronics'), ...weighed(world) },
      ...{ baseline: '0', target: '260', deadline: day(80) },
      gapNote: t('客户预算 280 万', 'The customer has 2.8 million for it'),
    },
  })
  for (const [kind, question, first, second] of [
    [
      'target_market',
      t('先托管哪一厂？', 'Which plant first?'),
      t('一厂空压站', 'Plant one'),
      t('全部三厂', 'All three'),
    ],
    [
      'positioning',
      t('凭什么选我们？', 'Why us?'),
      t('停气赔付承诺', 'We pay when air fails'),
      t('价格低', 'Low price'),
    ],
  ] as const)
    await decideOn(tang, project, {
      ...{ kind, question, options: [first, second], weighedBy: t('客户最在意的', 'What the customer cares for most') },
      because: t('停一小时损失百万，怕停不怕贵', 'An hour without air costs a million: they fear that, not the price'),
    })
  await qin.post('/stakeholders', {
    ...{ projectId, name: t('衍微厂务总监', 'Facility director of Yanwei'), side: 'external', keyStakeholder: true },
    ...{ power: '5', interest: '5', attitude: 'supports' },
    need: t('不停气', 'Air without a break'),
    expectation: t('停气有人赔', 'Somebody pays for a failure'),
  })
  for (const [index, title] of [
    t('方案获厂务认可', 'Facility agrees to the solution'),
    t('合同签订', 'Contract signed'),
    t('首月服务费到账', 'First month paid'),
  ].entries())
    await tang.post('/tasks', {
      ...{ projectId, title, milestone: true, days: 0, stageKey: 'P7.3', role: 'sales', ownerId: tang.id },
      start: day(10 + 15 * index),
    })
  await found({ planner: tang, manager: qin, sponsor: gao }, project, {
    inScope: t('一厂空压站运行、维护和节能', 'Running, maintaining and improving the station of plant one'),
    outOfScope: [t('氮气站', 'Nitrogen'), t('由气体公司负责', 'The gas supplier looks after it')],
    requirement: {
      ...{ priority: 'must', source: t('厂务总监', 'Facility director') },
      statement: t('露点不高于零下 40 度', 'Dew point below minus forty degrees'),
      expectedResult: t('无尘室不报警', 'No alarm in the clean rooms'),
      acceptance: t('连续 30 天记录', 'A record of thirty days'),
    },
    charter: {
      purpose: t('客户要把空压站交给专业团队', 'The customer wants professionals to run the station'),
      expectedResults: t('五年合同和行业样板', 'Five years, and a reference in the industry'),
      ...{ budgetLimit: '300000', resourceLimit: t('三人', 'Three people') },
      authority: t('赔付条款由总经理批', 'The general manager approves what we pay for failures'),
    },
  })
}

async function planSale(world: World, project: Project): Promise<void> {
  const { t, day, qin, tang } = teller(world)
  const { id: projectId } = project
  const customer = await firmOf(world, 'yanwei')
  await qin.post('/project-customers', { projectId, customerId: customer.id })
  const need = await tang.post('/needs', {
    ...{
      projectId,
      title: t('停气十分钟内有人到场', 'Somebody there within ten minutes'),
      kind: 'explicit',
      importance: 'must',
    },
  })
  await tang.post(`/needs/${need.id}/match`, { matched: t('驻厂两班，每班一人', 'One person on site in both shifts') })
  await tang.post('/needs', {
    ...{ projectId, title: t('能耗每月对标', 'The energy compared every month'), kind: 'latent', importance: 'should' },
  })
  for (const { id, ownerId } of await listOf(qin, project, 'tasks'))
    if (ownerId === null) await qin.post(`/tasks/${id}/assign`, { ownerId: tang.id })
  const risk = await qin.post('/risks', {
    ...{ projectId, kind: 'threat', probability: '2', timeImpact: '3', amount: '500000' },
    event: t('驻厂人员招不到', 'Nobody is found to work on site'),
  })
  await qin.post(`/risks/${risk.id}/answer`, {
    ...{ response: 'reduce', residualProbability: '1', residualImpact: '2', reviewOn: day(20), ownerId: qin.id },
    measures: t('与职校签定向培养', 'An agreement with the trade school'),
  })
}
