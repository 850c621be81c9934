import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { carePlan, serviceContract, serviceRefusals } from '../../contract.ts'
import { carePlace } from '../care-place.ts'
import { dateRevisit } from './date-revisit.ts'
import { plansOf } from './plans-of.ts'

/** Somebody looks after the customer from now on, in this rhythm; the first revisit is dated at once. */
export const startCare = command(serviceContract.startCare, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { projectId, ownerId, ...given }) => {
    const place = await carePlace(ctx, carePlan, projectId)
    await takeTurn(ctx, `care ${projectId}`)
    const running = (await plansOf(ctx, projectId)).find(one => one.state === 'running')
    if (running) throw refusal(serviceRefusals, 'care_plan.running', { customer: running.customer })
    await requireReadableBy(ctx, carePlan, { id: '', projectId, ownerId }, { field: 'ownerId', personId: ownerId })
    const plan = await insertRecord(ctx, carePlan, { ...given, ...place, ownerId }, { action: 'started' })
    await dateRevisit(ctx, plan, plan.startsOn)
    return plan
  },
})
