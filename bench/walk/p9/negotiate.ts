import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { confirmProposal, sendProposal, submitProposal } from './propose.ts'

/** The price on which both sides agree: a tenth below the first proposal. */
export const PRICE = '1017000'

/** P9.5: price and delivery agreed within their floors, with what was given for what; gives the term about the price. */
export async function negotiate(cast: Cast, { id: projectId, path, today }: Project): Promise<Rec> {
  const { planner } = cast
  const price = await planner.post(`${path}/negotiation-terms`, {
    ...{ name: '总价', kind: 'price', measure: 'at_least', unit: '元' },
    ...{ ours: '1130000', theirs: '980000', floor: '1000000' },
  })
  const delivery = await planner.post(`${path}/negotiation-terms`, {
    ...{ name: '交货期', kind: 'delivery', measure: 'at_most', unit: '天', ours: '30', theirs: '20', floor: '45' },
  })
  await agree(cast, price, PRICE)
  await agree(cast, delivery, '30')
  const given = { side: 'us', what: '总价降一成', inReturn: '预付款由三成提到五成' }
  await planner.post('/concessions', { projectId, termId: price.id, ...given, madeOn: addDays(today, -1) })
  return price
}

function agree({ planner }: Cast, { id }: Rec, agreed: string): Promise<Rec> {
  return planner.post(`/negotiation-terms/${id}/agree`, { agreed })
}

interface Sheet {
  readonly lines: readonly { readonly line: Rec }[]
}

/** A next version that the customer confirms. */
async function proposeAgain(
  cast: Cast,
  project: Project,
  last: Rec,
  hands: { readonly submitter: Person; readonly approver: Person; readonly reason: string },
): Promise<Rec> {
  const { submitter, approver, reason } = hands
  const next = await submitter.post(`/proposals/${last.id}/revise`, { reason })
  const { lines } = await submitter.get<Sheet>(`${project.path}/proposal`)
  for (const { line } of lines)
    await submitter.client.must('PATCH', submitter.at(`/quote-lines/${line.id}`), { set: { discount: '10' } })
  await submitProposal(next, submitter, approver)
  await sendProposal(cast, project, next)
  return confirmProposal(cast, project, next)
}

export function negotiationBreakers(cast: Cast, project: Project, price: Rec, proposal: Rec): Breaker[] {
  const { planner, manager, sponsor } = cast
  let cheaper = proposal
  return [
    {
      // A tenth off leaves 22.2 %: the manager may approve that, the gate wants more or the sponsor's word.
      criterion: 'margin_kept',
      break: async () => {
        const hands = { submitter: planner, approver: manager, reason: '让价一成' }
        cheaper = await proposeAgain(cast, project, proposal, hands)
      },
      mend: async () => {
        const hands = { submitter: manager, approver: sponsor, reason: '毛利低于二成五，报发起人' }
        await proposeAgain(cast, project, cheaper, hands)
      },
    },
    {
      criterion: 'terms_agreed',
      break: () => planner.post(`/negotiation-terms/${price.id}/reopen`, { reason: '客户又压价' }),
      mend: () => agree(cast, price, PRICE),
    },
  ]
}
