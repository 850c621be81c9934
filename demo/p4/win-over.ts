import { approveFromInbox, type Project, pass, teller } from '../acts.ts'
import { productOf } from '../company/register.ts'
import type { Page, Rec, World } from '../world.ts'

/** P4.1 to P4.5: the customer is known, visited, understood, and says yes to a proposal; no public money is asked for. */
export async function winOver(world: World, project: Project, customer: Rec): Promise<void> {
  const { t, until, owner, qin, tang } = teller(world)
  await until(-112)
  await know(world, project, customer)
  await until(-108)
  await pass(project, 'P4.1', tang, qin)
  await until(-101)
  const visit = await goThere(world, project)
  await until(-97)
  await pass(project, 'P4.2', tang, qin)
  await until(-88)
  await answerNeeds(world, project, visit)
  await until(-82)
  await pass(project, 'P4.3', tang, qin)
  await until(-70)
  await propose(world, project, String(customer.name))
  await until(-48)
  await pass(project, 'P4.4', qin, owner, t('同意，先不申请补贴', 'Agreed; no subsidy this time'))
  await until(-40)
  await qin.post(`${project.path}/stages/P4.5/skip`, {
    reason: t('客户自有资金，当年补贴已截止', 'The customer pays by itself; this year’s subsidy is closed'),
  })
}

async function know(world: World, { id: projectId }: Project, { id: customerId }: Rec): Promise<void> {
  const { t, qin } = teller(world)
  await qin.post('/project-customers', { projectId, customerId })
  for (const [name, title, decisionRole] of [
    [t('程副总', 'Vice president Cheng'), t('生产副总经理', 'Vice president of production'), 'decider'],
    [t('葛工', 'Engineer Ge'), t('动力科长', 'Head of utilities'), 'champion'],
    [t('裴经理', 'Manager Pei'), t('采购经理', 'Purchasing manager'), 'influencer'],
  ] as const)
    await qin.post('/contacts', { customerId, name, title, decisionRole })
}

async function goThere(world: World, { id: projectId }: Project): Promise<Rec> {
  const { t, day, tang } = teller(world)
  const visit = await tang.post('/visits', {
    ...{
      projectId,
      visitOn: day(-101),
      visitAt: '09:30',
      place: t('动力科', 'Utilities'),
      whom: t('葛工', 'Engineer Ge'),
    },
    purpose: t('弄清改造预算由谁定、能停多久', 'Who decides on the money, and how long may it stand still'),
  })
  await tang.post(`/visits/${visit.id}/finish`, {
    ...{ on: day(-101), intention: 'interested', nextStep: t('带仪表测一周', 'Meter it for a week'), nextOn: day(-94) },
    minutes: t(
      '程副总：“六台机子四台在空转。”预算由他定，年底前要投产',
      'Vice president Cheng: “Of six machines four run idle.” He decides on the money; it must run by the end of the year',
    ),
    needsFound: [
      { title: t('年省电 100 万度以上', 'Save a million kWh a year'), kind: 'explicit', importance: 'must' },
      { title: t('改造不停产', 'No stop of production'), kind: 'latent', importance: 'must' },
      { title: t('数据接入能源中心', 'Figures in their energy centre'), kind: 'explicit', importance: 'should' },
    ],
  })
  return visit
}

async function answerNeeds(world: World, { id }: Project, visit: Rec): Promise<void> {
  const { t, tang } = teller(world)
  await tang.post(`/visits/${visit.id}/settle-step`, {
    nextOutcome: t('测了七天，空转占 41%', 'Metered for seven days: 41% idle'),
  })
  const { items } = await tang.get<Page>(`/needs?project=${id}`)
  const matches = [
    t('变频联控加热回收，测算 110 万度', 'Joint control and heat recovery: 1.1 million kWh by our figures'),
    t('逐台切换，每台两小时', 'Machine by machine, two hours each'),
    t('“衡眼”开放接口', 'HengEye has an open interface'),
  ]
  for (const [index, need] of items.entries())
    await tang.post(`/needs/${need.id}/match`, { matched: matches[index] ?? matches[0] })
}

async function propose(world: World, project: Project, customerName: string): Promise<void> {
  const { t, until, day, qin, tang } = teller(world)
  const proposal = await tang.post(`${project.path}/proposals`, {
    ...{ name: t('空压站节能改造方案', 'Refitting the compressor station'), customerName, validUntil: day(60) },
  })
  await tang.change('proposals', proposal.id, {
    solution: t(
      '六台 HR-160 热回收，二十个监测点，联控柜一套，三年运维',
      'Six HR-160 units, twenty metering points, joint control, three years of service',
    ),
  })
  for (const [number, quantity] of [
    ['HR-160', '6'],
    ['HY-EYE', '20'],
    ['YW-3', '1'],
  ] as const) {
    const product = await productOf(qin, number)
    await tang.post(`/proposals/${proposal.id}/lines`, { productId: product.id, quantity })
  }
  await tang.post(`/proposals/${proposal.id}/submit`)
  await approveFromInbox(qin, proposal.id)
  await until(-64)
  await tang.post(`/proposals/${proposal.id}/send`, {
    ...{ sentTo: t('葛工，动力科长', 'Engineer Ge, head of utilities'), sentOn: day(-64), sentBy: 'email' },
  })
  await until(-52)
  await tang.post(`/proposals/${proposal.id}/confirm`, {
    ...{ confirmedBy: t('程副总', 'Vice president Cheng'), answeredOn: day(-52), confirmedHow: 'meeting' },
    evidence: t('技术评审会纪要第 2 条', 'Minutes of the technical review, number 2'),
  })
}
