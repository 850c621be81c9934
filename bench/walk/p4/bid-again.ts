import type { Cast } from '../hire-cast.ts'
import { passStage } from '../pass-stage.ts'
import type { Rec } from '../person.ts'
import { closeProject, hands } from '../project.ts'
import type { Score } from '../score.ts'
import { bidBreakers, deadlineOf, handIn, noticeTender, prepareBid } from './bid.ts'
import { fulfilAndCollect } from './fulfil-and-collect.ts'
import { skipFunding, takeBranch, tryBranch, type Way } from './refusals.ts'
import { type Sale, startSale } from './start-sale.ts'
import { winOver } from './win-over.ts'

const VOID: Way = { branchId: 'void', criterion: 'tender_void', reason: '有效投标不足三家' }

/** A third project whose tender is void: it goes back to P4.6, wins the next round, and is closed; gives its iterations. */
export async function bidAgain(cast: Cast, score: Score, today: string): Promise<number> {
  const sale = await startSale(cast, today, '西山水务')
  const known = await winOver(cast, sale, score)
  await skipFunding(cast, sale)
  const again = await voidTender(cast, sale, score)
  const bid = await prepareBid(cast, sale, again)
  await passStage(sale, score, 'P4.6', { ...hands(cast).toSponsor, breakers: bidBreakers(cast, sale, bid) })
  await fulfilAndCollect(cast, sale, { known, tender: bid.tender }, score)
  return closeProject(cast, sale, score)
}

/** The first round comes to nothing; gives the tender of the second. */
async function voidTender(cast: Cast, sale: Sale, score: Score): Promise<Rec> {
  const { planner, manager } = cast
  const bid = await prepareBid(cast, sale, await noticeTender(cast, sale, '西山水务管网监测'))
  await handIn(cast, sale, bid)
  await tryBranch(manager, sale, VOID, score)
  await planner.post(`/tenders/${bid.tender.id}/result`, { result: 'void', reason: VOID.reason })
  const { iteration } = await takeBranch(cast, sale, VOID)
  if (iteration !== 2) throw new Error(`the void tender led into iteration ${iteration}`)
  // The same void tender does not lead back twice.
  await tryBranch(manager, sale, VOID, score)
  return planner.post(`/tenders/${bid.tender.id}/next-round`, { deadline: deadlineOf(sale.today) })
}
