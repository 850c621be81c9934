import { expect, test } from 'vitest'
import { todayOf } from '../../../bench/walk/calendar.ts'
import { applyForFunds, fundingBreakers } from '../../../bench/walk/p4/apply-for-funds.ts'
import { bidBreakers, fillBid, noticeTender, settleBond } from '../../../bench/walk/p4/bid.ts'
import { collect, collectionBreakers } from '../../../bench/walk/p4/collect.ts'
import { answerNeeds, visitCustomer } from '../../../bench/walk/p4/find-needs.ts'
import { contractBreakers, fulfil } from '../../../bench/walk/p4/fulfil.ts'
import { type Known, knowCustomer } from '../../../bench/walk/p4/know-customer.ts'
import { proposalBreakers, propose } from '../../../bench/walk/p4/propose.ts'
import { type Sale, startSale } from '../../../bench/walk/p4/start-sale.ts'
import type { Rec } from '../../../bench/walk/person.ts'
import { opened } from '../../opened.ts'
import '../../cast/start-project.ts'
import { openStage } from '../stage.ts'
import { closeProject } from './close-project.ts'
import { type Crew, openCrew } from './selling/crew.ts'
import { acceptDelivery, decideBid, enterPayment, nameTheSource } from './selling/hands-on.ts'
import { passGate } from './selling/pass-gate.ts'
import { settle } from './selling/settle.ts'
import { signContract } from './selling/sign-contract.ts'

const FIRM = '云台水务'
const PROJECT = `${FIRM}管网在线监测`

const stage = opened(openStage)
let sale: Sale
let crew: Crew
const long = { timeout: 600_000 }

test(
  'one large sale goes from the first call to the last payment: every gate is passed in the pages',
  long,
  async () => {
    crew = await openCrew(stage)
    sale = await startSale(crew.cast, await todayOf(crew.cast.sponsor), FIRM)
    const known = await winOver()
    const tender = await winTender(known)
    await fulfilAndCollect(known, tender)
    await closeProject(crew.manager, PROJECT)
    expect(stage.complaints).toEqual([])
  },
)

const toManager = (name: string) => pass(name, 'planner', 'manager')
const toSponsor = (name: string) => pass(name, 'manager', 'sponsor')
const pass = (name: string, submitter: 'planner' | 'manager', approver: 'manager' | 'sponsor') =>
  passGate({ project: PROJECT, submitter: crew[submitter], approver: crew[approver], stage: name })

/** The customer is known, visited, understood, and says yes to a proposal. */
async function winOver(): Promise<Known> {
  const { cast } = crew
  const known = await knowCustomer(cast, sale)
  await cast.planner.change('customers', known.customer.id, { source: null })
  await nameTheSource(crew.planner, PROJECT)
  await toManager('客户信息收集')
  const visit = await visitCustomer(cast, sale, known)
  await toManager('客户拜访')
  await answerNeeds(cast, sale, visit)
  await toManager('需求挖掘和引导')
  await settle(proposalBreakers(cast, sale, await propose(cast, sale)))
  await toSponsor('个性化项目方案的制作')
  return known
}

/** The customer's funds are settled, and their tender is won. */
async function winTender(known: Known): Promise<Rec> {
  const { cast, planner } = crew
  await settle(fundingBreakers(cast, sale, await applyForFunds(cast, sale, known)))
  await toManager('协助客户进行项目资金的申报')
  const tender = await noticeTender(cast, sale, '云台水务管网监测')
  await decideBid(planner, PROJECT, { stage: '招投标', why: '需求是我们帮着理出来的' })
  await settle(bidBreakers(cast, sale, await fillBid(cast, sale, tender)))
  await toSponsor('招投标')
  return tender
}

/** The contract is signed and kept while the money comes in; the last gate waits for the one before it. */
async function fulfilAndCollect(known: Known, tender: Rec): Promise<void> {
  const { cast, planner, manager } = crew
  const made = await fulfil(cast, sale, known)
  await settle(contractBreakers(cast, sale, made), {
    contract_signed: () => signContract(planner, PROJECT, { signedBy: '何建国', role: '法定代表人' }),
    deliveries_accepted: () => acceptDelivery(manager, PROJECT),
  })
  await settleBond(cast, sale, tender)
  await toManager('合同与实施')
  await settle(collectionBreakers(cast, sale, await collect(cast, sale, made.contract)), {
    receivables_settled: () =>
      enterPayment(manager, PROJECT, { receivable: '质保金', amount: '47040', reference: '2027-1' }),
  })
  await toSponsor('回款与售后')
}
