import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import { AGREED } from './propose.ts'
import type { Sale } from './start-sale.ts'

export interface Prepared {
  readonly tender: Rec
  /** The paper that is still open. */
  readonly paper: Rec
  readonly question: Rec
}

const BOND = '8000'

/** The customer's tender, closed yesterday so that it can have been opened. */
export function noticeTender({ planner }: Cast, { id: projectId, customer, today }: Sale, name: string): Promise<Rec> {
  return planner.post('/tenders', {
    ...{ projectId, name, tenderer: customer, regime: 'bidding', method: 'open', mandatory: true },
    ...{ publishedOn: addDays(today, -30), documentsOn: addDays(today, -28), clarifyUntil: addDays(today, -15) },
    ...{ deadline: deadlineOf(today), estimate: '500000', bondAmount: BOND, bondDueOn: addDays(today, -2) },
  })
}

export function deadlineOf(today: string): string {
  return `${addDays(today, -1)}T01:30:00Z`
}

/** P4.6: decided, asked and answered, priced, the bond paid, and every paper ready but one. */
export async function prepareBid(cast: Cast, sale: Sale, { id }: Rec): Promise<Prepared> {
  return fillBid(cast, sale, await decide(cast, id, 'bid', '需求是我们帮着理出来的'))
}

/** What follows the decision to bid. */
export async function fillBid(cast: Cast, sale: Sale, tender: Rec): Promise<Prepared> {
  const { planner, finance } = cast
  const { id } = tender
  const question = await planner.post('/tender-clarifications', {
    ...{ tenderId: id, question: '电池寿命按常温还是低温算？', askedOn: addDays(sale.today, -20) },
  })
  await answer(cast, sale, question)
  await planner.post(`/tenders/${id}/price`, { bidPrice: AGREED, floorPrice: '450000' })
  const bond = { bondAmount: BOND, bondPaidOn: addDays(sale.today, -3), bondReceipt: '网银回单 0412' }
  await finance.post(`/tenders/${id}/pay-bond`, bond)
  await planner.post(`/tenders/${id}/usual-documents`)
  const { items } = await planner.get<Page>(`/tender-documents?project=${sale.id}`)
  const [paper, ...others] = items.filter(one => one.tenderId === id)
  if (!paper) throw new Error('the bid asks for no paper')
  for (const one of others) await ready(cast, one)
  return { tender, paper, question }
}

function decide({ planner }: Cast, id: string, decision: 'bid' | 'no_bid', reason: string): Promise<Rec> {
  const scores = [
    { question: '条件是否公平', weight: 60, score: decision === 'bid' ? 4 : 1 },
    { question: '做标书的人够不够', weight: 40, score: 4 },
  ]
  return planner.post(`/tenders/${id}/decide`, { decision, scores, reason })
}

function answer({ planner }: Cast, { today }: Sale, { id }: Rec): Promise<Rec> {
  const answered = { answer: '按零下五度算', answeredOn: addDays(today, -16), changes: '技术参数第 7 条' }
  return planner.post(`/tender-clarifications/${id}/answer`, answered)
}

function ready({ planner }: Cast, { id }: Rec): Promise<Rec> {
  return planner.post(`/tender-documents/${id}/ready`, { sealed: true })
}

/** The last paper, and the bid is in. */
export async function handIn(cast: Cast, sale: Sale, { tender, paper }: Prepared): Promise<void> {
  await ready(cast, paper)
  await submit(cast, sale, tender)
}

function submit({ planner }: Cast, { today }: Sale, { id }: Rec): Promise<Rec> {
  const given = { submittedAt: `${addDays(today, -1)}T00:40:00Z`, receipt: '签收单 7 号，密封完好' }
  return planner.post(`/tenders/${id}/submit`, given)
}

/** The opening with everybody's price. */
export async function openBids({ planner }: Cast, { today }: Sale, { id }: Rec): Promise<void> {
  await planner.post(`/tenders/${id}/open`, { on: addDays(today, -1) })
  await planner.post('/tender-prices', { tenderId: id, bidder: '华测水务', price: '462000' })
  await planner.post('/tender-prices', { tenderId: id, bidder: '天工仪表', price: '395000', rejected: true })
}

function win({ planner }: Cast, { id }: Rec): Promise<Rec> {
  return planner.post(`/tenders/${id}/result`, { result: 'won', awardAmount: AGREED })
}

const NO_RESULT = { criteria: ['tender_won'], because: 'a tender that is not over has no result' }

export function bidBreakers(cast: Cast, sale: Sale, { tender, paper, question }: Prepared): Breaker[] {
  let lot: Rec | undefined
  return [
    {
      criterion: 'bid_ready',
      also: {
        criteria: ['bid_submitted', 'tender_won'],
        because: 'a bid that lacks a paper is not handed in, and cannot win',
      },
      break: async () => undefined,
      mend: () => ready(cast, paper),
      leaves: ['bid_submitted', 'tender_won'],
    },
    {
      criterion: 'bid_submitted',
      also: NO_RESULT,
      break: async () => undefined,
      mend: () => submit(cast, sale, tender),
      leaves: NO_RESULT.criteria,
    },
    {
      criterion: 'tender_won',
      break: () => openBids(cast, sale, tender),
      mend: () => win(cast, tender),
    },
    {
      criterion: 'bid_decided',
      also: NO_RESULT,
      break: async () => {
        lot = await noticeTender(cast, sale, '二标段：水质监测')
      },
      mend: () => decide(cast, lot?.id ?? '', 'no_bid', '我们不做水质'),
    },
    {
      criterion: 'clarified',
      break: () => cast.planner.post(`/tender-clarifications/${question.id}/reopen`, { reason: '答复前后不一致' }),
      mend: () => answer(cast, sale, question),
    },
  ]
}

/** Once the contract is signed the bond comes back. */
export async function settleBond({ planner, finance }: Cast, { today }: Sale, { id }: Rec): Promise<void> {
  await planner.post(`/tenders/${id}/contract`, { contractOn: today })
  await finance.post(`/tenders/${id}/settle-bond`, { bondEnd: 'refunded', bondEndOn: today, bondBack: BOND })
}
