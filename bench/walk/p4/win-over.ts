import type { Cast } from '../hire-cast.ts'
import { passStage } from '../pass-stage.ts'
import { hands } from '../project.ts'
import type { Score } from '../score.ts'
import { answerNeeds, needBreakers, visitBreakers, visitCustomer } from './find-needs.ts'
import { customerBreakers, type Known, knowCustomer } from './know-customer.ts'
import { proposalBreakers, propose } from './propose.ts'
import type { Sale } from './start-sale.ts'

/** P4.1 to P4.4: the customer is known, visited, understood, and says yes to a proposal. */
export async function winOver(cast: Cast, sale: Sale, score: Score): Promise<Known> {
  const { toSponsor, toManager } = hands(cast)
  const known = await knowCustomer(cast, sale)
  await passStage(sale, score, 'P4.1', { ...toManager, breakers: customerBreakers(cast, known) })
  const visit = await visitCustomer(cast, sale, known)
  await passStage(sale, score, 'P4.2', { ...toManager, breakers: visitBreakers(cast, sale, visit) })
  const need = await answerNeeds(cast, sale, visit)
  await passStage(sale, score, 'P4.3', { ...toManager, breakers: needBreakers(cast, need) })
  const proposal = await propose(cast, sale)
  await passStage(sale, score, 'P4.4', { ...toSponsor, breakers: proposalBreakers(cast, sale, proposal) })
  return known
}
