import { type Project, startProject, teller } from '../acts.ts'
import { firmOf } from '../company/register.ts'
import type { Page, World } from '../world.ts'
import { winOver } from './win-over.ts'

/** P4, solution selling: the customer wants it, and its public tender is under way. */
export async function bidForLichuan(world: World): Promise<void> {
  const { t, until, day, owner, qin, tang, luo, bai, xu } = teller(world)
  await until(-118)
  const customer = await firmOf(world, 'lichuan')
  const project = await startProject({
    playbook: 'P4',
    name: t('芜湖砺川建材·空压站节能改造', 'Wuhu Lichuan: refitting the compressor station'),
    aim: t('改造六台空压机，年省电 110 万度', 'Refit six compressors and save 1.1 GWh a year'),
    customer: String(customer.name),
    productLine: t('余热回收', 'Heat recovery'),
    ...{ start: day(-118), finish: day(120), sponsor: owner, manager: qin },
    team: [
      [tang, 'sales'],
      [luo, 'presales'],
      [bai, 'delivery', 'service'],
      [xu, 'finance', 'legal'],
    ],
  })
  await winOver(world, project, customer)
  await until(-30)
  await noticeTender(world, project, String(customer.name))
}

/** P4.6: decided, asked and answered, priced; some papers are still open and the deadline comes near. */
async function noticeTender(world: World, project: Project, tenderer: string): Promise<void> {
  const { t, until, day, tang, xu } = teller(world)
  const tender = await tang.post('/tenders', {
    ...{ projectId: project.id, name: t('空压站节能改造设备采购及安装', 'Equipment and installation for the station') },
    ...{ tenderer, regime: 'bidding', method: 'open', mandatory: true, number: 'LC-2026-087' },
    agency: t('皖衡招标代理', 'Wanheng Tender Agency'),
    ...{ publishedOn: day(-30), documentsOn: day(-27), clarifyUntil: day(-12), deadline: `${day(6)}T01:30:00Z` },
    ...{ estimate: '860000', bondAmount: '16000', bondDueOn: day(4) },
  })
  await until(-25)
  await tang.post(`/tenders/${tender.id}/decide`, {
    ...{ decision: 'bid', reason: t('技术条款与我们的方案一致', 'The technical terms fit our solution') },
    scores: [
      { question: t('条件是否公平', 'Are the terms fair?'), weight: 60, score: 4 },
      { question: t('做标书的人够不够', 'Are there hands to write it?'), weight: 40, score: 3 },
    ],
  })
  await until(-20)
  const question = await tang.post('/tender-clarifications', {
    ...{ tenderId: tender.id, askedOn: day(-20) },
    question: t('节能量按改造前几个月的均值算？', 'The saving is counted from the mean of how many months?'),
  })
  await until(-14)
  await tang.post(`/tender-clarifications/${question.id}/answer`, {
    ...{ answer: t('按改造前六个月均值', 'Of the six months before'), answeredOn: day(-14) },
    changes: t('技术参数第 9 条', 'Technical terms, number 9'),
  })
  await until(-7)
  await tang.post(`/tenders/${tender.id}/price`, { bidPrice: '798000', floorPrice: '740000' })
  await until(-4)
  await xu.post(`/tenders/${tender.id}/pay-bond`, {
    ...{ bondAmount: '16000', bondPaidOn: day(-4), bondReceipt: t('网银回单 1127', 'Bank receipt 1127') },
  })
  await tang.post(`/tenders/${tender.id}/usual-documents`)
  const { items } = await tang.get<Page>(`/tender-documents?project=${project.id}`)
  for (const { id } of items.slice(0, -3)) await tang.post(`/tender-documents/${id}/ready`, { sealed: true })
}
