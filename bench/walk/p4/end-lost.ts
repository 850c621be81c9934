import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Score } from '../score.ts'
import { handIn, noticeTender, openBids, prepareBid } from './bid.ts'
import { skipFunding, takeBranch, tryBranch, type Way } from './refusals.ts'
import { startSale } from './start-sale.ts'
import { winOver } from './win-over.ts'

const LOST: Way = { branchId: 'lost', criterion: 'tender_lost', reason: '报价高两个点，落选' }

/** A second project without an application for funds: the tender is lost, and with it the project ends. */
export async function endLost(cast: Cast, score: Score, today: string): Promise<void> {
  const { planner, manager } = cast
  const sale = await startSale(cast, today, '东湖水务')
  await winOver(cast, sale, score)
  await skipFunding(cast, sale)
  const bid = await prepareBid(cast, sale, await noticeTender(cast, sale, '东湖水务管网监测'))
  await handIn(cast, sale, bid)
  await openBids(cast, sale, bid.tender)
  await tryBranch(manager, sale, LOST, score)
  const result = { result: 'lost', winner: '华测水务', reason: '报价高两个点' }
  await planner.post(`/tenders/${bid.tender.id}/result`, result)
  await takeBranch(cast, sale, LOST)
  const { project } = await manager.get<{ project: Rec }>(`${sale.path}/space`)
  if (project.status !== 'closed' || project.outcome !== 'lost')
    throw new Error(`the project whose tender was lost is ${project.status} as ${project.outcome}`)
  score.closed()
}
