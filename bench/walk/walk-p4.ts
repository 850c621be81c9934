import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { applyForFunds, fundingBreakers } from './p4/apply-for-funds.ts'
import { bidBreakers, noticeTender, prepareBid } from './p4/bid.ts'
import { bidAgain } from './p4/bid-again.ts'
import { endLost } from './p4/end-lost.ts'
import { fulfilAndCollect } from './p4/fulfil-and-collect.ts'
import { startSale } from './p4/start-sale.ts'
import { winOver } from './p4/win-over.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands } from './project.ts'
import type { Score } from './score.ts'

/** Solution selling: one project through all eight stages, one that loses its tender, and one whose tender was void first. */
export async function walkP4(cast: Cast, _: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const today = await todayOf(cast.sponsor)
  await endLost(cast, score, today)
  const second = await bidAgain(cast, score, today)

  const { toSponsor, toManager } = hands(cast)
  const sale = await startSale(cast, today, '云台水务')
  const known = await winOver(cast, sale, score)
  const applied = await applyForFunds(cast, sale, known)
  await passStage(sale, score, 'P4.5', { ...toManager, breakers: fundingBreakers(cast, sale, applied) })
  const bid = await prepareBid(cast, sale, await noticeTender(cast, sale, '云台水务管网监测'))
  await passStage(sale, score, 'P4.6', { ...toSponsor, breakers: bidBreakers(cast, sale, bid) })
  await fulfilAndCollect(cast, sale, { known, tender: bid.tender }, score)
  score.triedAll(await criteriaOf(cast, 'P4'))
  // The project that lost its tender never went beyond its first iteration.
  return { iterations: 1 + second + (await closeProject(cast, sale, score)), id: sale.id }
}
