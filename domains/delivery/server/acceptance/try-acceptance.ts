import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { acceptanceItem, deliveryContract, deliveryRefusals } from '../../contract.ts'
import { requirePast } from '../require-past.ts'
import { requireAcceptanceState } from '../require-state.ts'

const MOST = acceptanceItem.fields.attempts.max

/** Notes what was found and whether it is good enough. What has failed is tried again; every attempt is kept. */
export const tryAcceptance = command(deliveryContract.tryAcceptance, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { on = ctx.today, passed, found, evidence = null, ...known }) => {
    const record = await openRecord(ctx, acceptanceItem, known)
    requireAcceptanceState(ctx, record, ['open', 'failed'], { zh: '再验收', en: 'tried' })
    requirePast(ctx, on, 'on')
    const { criterion } = record
    const earlier = record.attempts ?? []
    const count = earlier.length
    if (count >= MOST) throw refusal(deliveryRefusals, 'acceptance_item.too_many_attempts', { criterion, count })
    const state = passed ? ('passed' as const) : ('failed' as const)
    const attempts = [...earlier, { on, passed, found, evidence }]
    return changeRecord(
      ctx,
      acceptanceItem,
      record,
      { state, triedOn: on, found, evidence, attempts },
      { action: state },
    )
  },
})
