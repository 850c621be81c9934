import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Known } from './know-customer.ts'
import type { Sale } from './start-sale.ts'

const FOUND = [
  { title: '爆管前一小时收到报警', kind: 'explicit', importance: 'must' },
  { title: '夜间漏损分区看得见', kind: 'latent', importance: 'must' },
  { title: '接进现有调度大屏', kind: 'explicit', importance: 'should' },
]

/** P4.2: the customer is visited, and three needs are found on the spot. */
export async function visitCustomer(cast: Cast, sale: Sale, { engineer, director }: Known): Promise<Rec> {
  const { planner } = cast
  const visit = await planner.post('/visits', {
    ...{ projectId: sale.id, purpose: '弄清楚漏损怎么考核、预算由谁定', visitOn: addDays(sale.today, -100) },
    ...{ visitAt: '09:30', place: '管网科', contactId: engineer.id, whom: String(director.name) },
  })
  await planner.post(`/visits/${visit.id}/check-in`, { checkedInPlace: '青云路 8 号大门' })
  await finish(cast, sale, visit, FOUND)
  return visit
}

function finish({ planner }: Cast, { today }: Sale, { id }: Rec, needsFound: readonly object[]): Promise<Rec> {
  return planner.post(`/visits/${id}/finish`, {
    ...{ on: addDays(today, -100), minutes: '科长说：“半夜爆管，都是市民先打电话。”预算由总经理定', needsFound },
    ...{ intention: 'interested', nextStep: '带样机到二泵站试装', nextOn: addDays(today, -90) },
  })
}

export function visitBreakers(cast: Cast, sale: Sale, visit: Rec): Breaker[] {
  return [
    {
      criterion: 'visited',
      break: () => cast.planner.post(`/visits/${visit.id}/reopen`, { reason: '纪要漏了总经理的话' }),
      mend: () => finish(cast, sale, visit, []),
    },
  ]
}

/** P4.3: the next step is taken; each need is matched by a trait of the product, or answered. */
export async function answerNeeds({ planner }: Cast, { id }: Sale, visit: Rec): Promise<Rec> {
  await planner.post(`/visits/${visit.id}/settle-step`, { nextOutcome: '试装一周，报过一次真警' })
  const { items } = await planner.get<Page>(`/needs?project=${id}`)
  const [alarm, zones, screen] = FOUND.map(({ title }) => items.find(one => one.title === title))
  if (!alarm || !zones || !screen) throw new Error('the visit did not bring the needs that were found there')
  await match(planner, alarm)
  await planner.post(`/needs/${zones.id}/match`, { matched: '按分区每晚比对最小流量' })
  await planner.post(`/needs/${screen.id}/answer`, { answer: '二期提供接口，一期先用我方页面' })
  return alarm
}

function match(planner: Cast['planner'], { id }: Rec): Promise<Rec> {
  return planner.post(`/needs/${id}/match`, { matched: '压力每分钟上报，骤降即报警' })
}

export function needBreakers({ planner }: Cast, need: Rec): Breaker[] {
  return [
    {
      criterion: 'needs_answered',
      break: () => planner.post(`/needs/${need.id}/reopen`, { reason: '客户要半分钟上报一次' }),
      mend: () => match(planner, need),
    },
  ]
}
