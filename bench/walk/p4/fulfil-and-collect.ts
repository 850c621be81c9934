import { breakAlone } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { passStage } from '../pass-stage.ts'
import type { Rec } from '../person.ts'
import { hands } from '../project.ts'
import type { Score } from '../score.ts'
import { submitStage } from '../submit-stage.ts'
import { settleBond } from './bid.ts'
import { collect, collectionBreakers } from './collect.ts'
import { contractBreakers, fulfil } from './fulfil.ts'
import type { Known } from './know-customer.ts'
import { mustRefuse } from './refusals.ts'
import type { Sale } from './start-sale.ts'

interface Won {
  readonly known: Known
  readonly tender: Rec
}

/** P4.7 and P4.8 side by side: all is paid while the contract is still carried out, but P4.8 does not pass before it. */
export async function fulfilAndCollect(cast: Cast, sale: Sale, { known, tender }: Won, score: Score): Promise<void> {
  const { toSponsor, toManager } = hands(cast)
  const made = await fulfil(cast, sale, known)
  await passStage(sale, score, 'P4.7', {
    ...{ ...toManager, breakers: contractBreakers(cast, sale, made) },
    finally: async () => {
      await settleBond(cast, sale, tender)
      await collectAhead(cast, sale, made.contract, score)
    },
  })
  await passStage(sale, score, 'P4.8', toSponsor)
}

async function collectAhead(cast: Cast, sale: Sale, contract: Rec, score: Score): Promise<void> {
  const { submitter, approver } = hands(cast).toSponsor
  const collected = await collect(cast, sale, contract)
  const where = { project: sale, stage: 'P4.8', submitter, score }
  await breakAlone(where, collectionBreakers(cast, sale, collected))
  const approvalId = await submitStage(submitter, sale, 'P4.8')
  const early = { body: { decision: 'approve' }, code: 'stage.earlier_open' }
  await mustRefuse(approver, `/approvals/${approvalId}/decide`, early)
  await submitter.post(`${sale.path}/stages/P4.8/withdraw`)
}
