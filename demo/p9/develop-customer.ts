import { type Project, teller } from '../acts.ts'
import type { Rec, World } from '../world.ts'

/** P9.1: a plan whom to develop, a lead that was found good, the customer chosen and visited. */
export async function developCustomer(world: World, project: Project, customer: Rec): Promise<void> {
  const { t, until, day, qin, tang } = teller(world)
  const { id: projectId } = project
  await until(-258)
  await tang.post('/segments', { projectId, name: t('全年用热的印染厂', 'Dyeing plants that need heat all year') })
  const plan = await qin.post('/development-plans', {
    ...{
      projectId,
      targetGroup: t('柯桥一带日用蒸汽百吨以上', 'Around Keqiao, a hundred tons of steam a day'),
      quota: 2,
    },
    ...{ start: day(-258), finish: day(-200), approach: t('老客户带着去', 'Brought along by old customers') },
  })
  await qin.post(`/development-plans/${plan.id}/assign`, { ownerId: tang.id })
  await tang.post('/development-targets', {
    ...{ planId: plan.id, ownerId: tang.id, name: t('禾霁染整', 'Heji Finishing') },
  })
  const target = await tang.post('/development-targets', { planId: plan.id, name: customer.name, ownerId: tang.id })
  const lead = await tang.post('/leads', {
    ...{ company: customer.name, name: t('骆工', 'Engineer Luo'), title: t('设备主任', 'Head of maintenance') },
    ...{ phone: '0575-5550 2391', source: t('老客户转介绍', 'Referred by a customer') },
  })
  await tang.post(`/leads/${lead.id}/contact`, { note: t('蒸汽费一年九百万', 'Nine million a year for steam') })
  await until(-252)
  await tang.post(`/leads/${lead.id}/qualify`, {
    note: t('有预算，汤总拍板', 'There is money; Mr Tang of the board decides'),
  })
  await qin.post('/project-customers', { projectId, customerId: customer.id })
  for (const [name, title, decisionRole] of [
    [t('汤总', 'Director Tang'), t('总经理', 'General manager'), 'decider'],
    [t('骆工', 'Engineer Luo'), t('设备主任', 'Head of maintenance'), 'champion'],
    [t('孟会计', 'Accountant Meng'), t('财务', 'Finance'), 'influencer'],
  ] as const)
    await qin.post('/contacts', { customerId: customer.id, name, title, decisionRole })
  await tang.post(`/development-targets/${target.id}/contact`, { result: t('约好进厂', 'A visit is agreed') })
  const visit = await tang.post('/visits', {
    ...{ projectId, purpose: t('量空压机和用热', 'Measure compressors and heat'), visitOn: day(-248) },
    ...{ place: t('空压站', 'Compressor station'), whom: t('骆工、汤总', 'Engineer Luo, Director Tang') },
  })
  await until(-248)
  await tang.post(`/visits/${visit.id}/finish`, {
    ...{ on: day(-248), intention: 'interested', nextStep: t('出诊断报告', 'Write the diagnosis'), nextOn: day(-241) },
    minutes: t('十一台机子全天开，冷却塔白白排热', 'Eleven machines run all day and the towers blow the heat away'),
  })
  await until(-241)
  await tang.post(`/visits/${visit.id}/settle-step`, { nextOutcome: t('报告已交，省 34%', 'Written: 34% saved') })
  await tang.post(`/leads/${lead.id}/convert`, { customerId: customer.id })
}
