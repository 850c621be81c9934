import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Known } from './know-customer.ts'
import type { Sale } from './start-sale.ts'

export interface Applied {
  readonly application: Rec
  /** The paper that is still open. */
  readonly paper: Rec
}

const GRANTED = '200000'

/** P4.5: the customer's application for public money, with all of its papers but one. */
export async function applyForFunds(cast: Cast, { id: projectId, today }: Sale, { customer }: Known): Promise<Applied> {
  const { planner } = cast
  const application = await planner.post('/funding-applications', {
    ...{ projectId, programme: '城市供水管网改造专项', authority: '市水务局', customerId: customer.id },
    ...{ conditions: '漏损率高于 10%，改造投入不低于四十万元', asked: GRANTED, deadline: addDays(today, -40) },
  })
  await planner.post(`/funding-applications/${application.id}/usual-materials`)
  const { items } = await planner.get<Page>(`/funding-materials?project=${projectId}`)
  const [paper, ...others] = items
  if (!paper) throw new Error('the application asks for no paper')
  for (const one of others) await ready(cast, one)
  return { application, paper }
}

function ready({ planner }: Cast, { id }: Rec): Promise<Rec> {
  return planner.post(`/funding-materials/${id}/ready`, { sealed: true })
}

/** What was handed in is never incomplete: paper, submission and result come one after the other. */
export function fundingBreakers(cast: Cast, { today }: Sale, { application, paper }: Applied): Breaker[] {
  const act = (verb: string, body: object) => cast.planner.post(`/funding-applications/${application.id}/${verb}`, body)
  const receive = (paidIn: string) => act('receive', { paidIn, fundsOn: addDays(today, -5) })
  return [
    {
      criterion: 'funding_complete',
      also: {
        criteria: ['funding_submitted', 'funding_settled'],
        because: 'an application that lacks a paper is not handed in, and nobody decides on it',
      },
      break: async () => undefined,
      mend: () => ready(cast, paper),
      leaves: ['funding_submitted', 'funding_settled'],
    },
    {
      criterion: 'funding_submitted',
      also: { criteria: ['funding_settled'], because: 'what was not handed in has no result' },
      break: async () => undefined,
      mend: () => act('submit', { submittedOn: addDays(today, -45), receipt: '受理通知书 31 号' }),
      leaves: ['funding_settled'],
    },
    {
      criterion: 'funding_settled',
      break: async () => {
        await act('result', { result: 'granted', on: addDays(today, -20), fundsDueOn: addDays(today, -6) })
        await receive('120000')
      },
      mend: () => receive(GRANTED),
    },
  ]
}
