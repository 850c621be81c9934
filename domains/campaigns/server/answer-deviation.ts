import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, deviation } from '../contract.ts'

/** Says why a campaign went otherwise than planned and what is done about it. The answer holds for the deviation as it is now. */
export const answerDeviation = command(campaignsContract.answerDeviation, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { cause, measure, ...known }) => {
    const record = await presentRecord(ctx, deviation, known)
    if (record.state === 'gone') throw refusal(campaignsRefusals, 'deviation.gone')
    const by = { answeredById: ctx.actor.personId, answeredOn: ctx.today }
    return changeRecord(ctx, deviation, record, { cause, measure, state: 'answered', ...by }, { action: 'answered' })
  },
})
