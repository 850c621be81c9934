import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { fileAll } from './p2/close.ts'
import { accept, acceptanceBreakers, settleContract } from './p9/accept.ts'
import { agreeRequirements, requirementBreakers } from './p9/agree-requirements.ts'
import { carryOut, deliveryBreakers } from './p9/deliver.ts'
import { convertLead, developCustomer, developmentBreakers } from './p9/develop-customer.ts'
import { found, foundingBreakers } from './p9/found.ts'
import { careBreakers, careGoesOn, lookAfter } from './p9/look-after.ts'
import { negotiate, negotiationBreakers } from './p9/negotiate.ts'
import { proposalBreakers, propose } from './p9/propose.ts'
import { contractBreakers, writeContract } from './p9/sign-contract.ts'
import { summaryBreakers, sumUp } from './p9/sum-up.ts'
import { passStage } from './pass-stage.ts'
import type { Rec } from './person.ts'
import { closeProject, criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

const ROLES = ['sales', 'presales', 'delivery', 'service']
const ABOUT = { name: '清源水务压力监测', aim: '让县级水厂停水前就知道' }

/** A sale from finding the customer to looking after them: the project is closed while its care goes on. */
export async function walkP9(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P9', figures, await todayOf(cast.sponsor), ROLES, ABOUT)
  const { toSponsor, toManager } = hands(cast)

  const developed = await developCustomer(cast, project)
  const { customer } = developed
  const developing = developmentBreakers(cast, project, developed)
  const converted = () => convertLead(cast, developed)
  await passStage(project, score, 'P9.1', { ...toManager, breakers: developing, finally: converted })
  const founded = await found(cast, project)
  const { installation, revenue } = founded
  await passStage(project, score, 'P9.2', { ...toSponsor, breakers: foundingBreakers(cast, project, founded) })

  const contract = await winContract(cast, project, score, customer)
  await fulfil(cast, project, score, { contract, installation })
  const summed = await sumUp(cast, project, revenue)
  await passStage(project, score, 'P9.9', { ...toSponsor, breakers: summaryBreakers(cast, project, summed) })
  const lookedAfter = await lookAfter(cast, project, customer)
  const caring = careBreakers(cast, project, customer, lookedAfter)
  await passStage(project, score, 'P9.10', { ...toManager, breakers: caring })
  await fileAll(cast, project, { location: '销售部网盘 / 清源水务' })

  score.triedAll(await criteriaOf(cast, 'P9'))
  const iterations = await closeProject(cast, project, score)
  await careGoesOn(cast, project)
  return { iterations, id: project.id }
}

/** P9.3 to P9.6: what the customer wants, what we propose, what both agree on and sign. */
async function winContract(cast: Cast, project: Project, score: Score, customer: Rec): Promise<Rec> {
  const { toSponsor, toManager } = hands(cast)
  const required = await agreeRequirements(cast, project)
  await passStage(project, score, 'P9.3', { ...toManager, breakers: requirementBreakers(cast, project, required) })
  const proposed = await propose(cast, project)
  await passStage(project, score, 'P9.4', { ...toManager, breakers: proposalBreakers(cast, project, proposed) })
  const price = await negotiate(cast, project)
  const negotiating = negotiationBreakers(cast, project, price, proposed.proposal)
  await passStage(project, score, 'P9.5', { ...toSponsor, breakers: negotiating })
  const contract = await writeContract(cast, project, customer)
  await passStage(project, score, 'P9.6', { ...toSponsor, breakers: contractBreakers(cast, project, contract) })
  return contract
}

interface Sold {
  readonly contract: Rec
  readonly installation: Rec
}

/** P9.7 and P9.8: what was sold is made, accepted and handed over. */
async function fulfil(cast: Cast, project: Project, score: Score, { contract, installation }: Sold): Promise<void> {
  const { toManager } = hands(cast)
  const item = await carryOut(cast, project, installation)
  const delivering = deliveryBreakers(cast, project, item, installation)
  await passStage(project, score, 'P9.7', { ...toManager, breakers: delivering })
  const accepted = await accept(cast, project, item)
  await passStage(project, score, 'P9.8', { ...toManager, breakers: acceptanceBreakers(cast, project, accepted) })
  await settleContract(cast, project, contract)
}
