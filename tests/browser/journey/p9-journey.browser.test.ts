import { expect, test } from 'vitest'
import { todayOf } from '../../../bench/walk/calendar.ts'
import { ownFigures } from '../../../bench/walk/figures.ts'
import { fileAll } from '../../../bench/walk/p2/close.ts'
import { accept, acceptanceBreakers } from '../../../bench/walk/p9/accept.ts'
import { agreeRequirements, requirementBreakers } from '../../../bench/walk/p9/agree-requirements.ts'
import { carryOut, deliveryBreakers } from '../../../bench/walk/p9/deliver.ts'
import { convertLead, developCustomer, developmentBreakers } from '../../../bench/walk/p9/develop-customer.ts'
import { found, foundingBreakers } from '../../../bench/walk/p9/found.ts'
import { careBreakers, careGoesOn, lookAfter } from '../../../bench/walk/p9/look-after.ts'
import { negotiate, negotiationBreakers } from '../../../bench/walk/p9/negotiate.ts'
import { proposalBreakers, propose } from '../../../bench/walk/p9/propose.ts'
import { contractBreakers, writeContract } from '../../../bench/walk/p9/sign-contract.ts'
import { summaryBreakers, sumUp } from '../../../bench/walk/p9/sum-up.ts'
import type { Rec } from '../../../bench/walk/person.ts'
import { type Project, startProject } from '../../../bench/walk/project.ts'
import { opened } from '../../opened.ts'
import '../../cast/start-project.ts'
import { openStage } from '../stage.ts'
import { closeProject } from './close-project.ts'
import { type Crew, openCrew } from './selling/crew.ts'
import { collectDownPayment, mendSatisfaction, signReport } from './selling/hand-over.ts'
import { passGate } from './selling/pass-gate.ts'
import { settle } from './selling/settle.ts'
import { signContract } from './selling/sign-contract.ts'

const ROLES = ['sales', 'presales', 'delivery', 'service']
const ABOUT = { name: '清源水务压力监测', aim: '让县级水厂停水前就知道' }

const stage = opened(openStage)
let project: Project
let crew: Crew

const long = { timeout: 600_000 }

test('a project sale goes from finding the customer to looking after them, in the pages', long, async () => {
  crew = await openCrew(stage)
  project = await startProject(crew.cast, 'P9', ownFigures(), await todayOf(crew.cast.sponsor), ROLES, ABOUT)
  const { customer, installation, revenue } = await begin()
  const contract = await winContract(customer)
  await deliver(contract, installation)
  await settle(summaryBreakers(crew.cast, project, await sumUp(crew.cast, project, revenue)))
  await toSponsor('收尾总结')
  await care(customer)
  await closeProject(crew.manager, ABOUT.name)
  await careGoesOn(crew.cast, project)
  expect(stage.complaints).toEqual([])
})

const toManager = (name: string) => pass(name, 'planner', 'manager')
const toSponsor = (name: string) => pass(name, 'manager', 'sponsor')
const pass = (name: string, submitter: 'planner' | 'manager', approver: 'manager' | 'sponsor') =>
  passGate({ project: ABOUT.name, submitter: crew[submitter], approver: crew[approver], stage: name })

/** The customer is found and won for talks; it is decided that the project is worth doing. */
async function begin() {
  const { cast } = crew
  const developed = await developCustomer(cast, project)
  await settle(developmentBreakers(cast, project, developed))
  await convertLead(cast, developed)
  await toManager('客户开发')
  const founded = await found(cast, project)
  await settle(foundingBreakers(cast, project, founded))
  await toSponsor('项目立项')
  return { customer: developed.customer, ...founded }
}

/** Requirements, solution, price and the contract that the customer signs. */
async function winContract(customer: Rec): Promise<Rec> {
  const { cast, manager } = crew
  await settle(requirementBreakers(cast, project, await agreeRequirements(cast, project)))
  await toManager('需求分析')
  const proposed = await propose(cast, project)
  await settle(proposalBreakers(cast, project, proposed))
  await toManager('产品方案')
  const price = await negotiate(cast, project)
  await settle(negotiationBreakers(cast, project, price, proposed.proposal))
  await toSponsor('商务谈判')
  const contract = await writeContract(cast, project, customer)
  await settle(contractBreakers(cast, project, contract), {
    contract_signed: () => signContract(manager, ABOUT.name, { signedBy: '何厂长', role: '厂长' }),
  })
  await toSponsor('合同签订')
  return contract
}

/** What was sold is made, accepted by the customer's signature, handed over, and half of it paid. */
async function deliver(contract: Rec, installation: Rec): Promise<void> {
  const { cast, manager } = crew
  const item = await carryOut(cast, project, installation)
  await settle(deliveryBreakers(cast, project, item, installation))
  await toManager('项目执行')
  await settle(acceptanceBreakers(cast, project, await accept(cast, project, item)), {
    report_signed: () => signReport(manager, ABOUT.name, '何厂长'),
  })
  await toManager('验收交付')
  await collectDownPayment(crew, project, contract)
}

/** Care runs; that nobody asked the customer is mended from the gate's own link. */
async function care(customer: Rec): Promise<void> {
  const { cast, planner } = crew
  const made = await lookAfter(cast, project, customer)
  await settle(careBreakers(cast, project, customer, made), {
    satisfaction_measured: () => mendSatisfaction(planner, ABOUT.name),
  })
  await toManager('客户维护')
  await fileAll(cast, project, { location: '销售部网盘 / 清源水务' })
}
