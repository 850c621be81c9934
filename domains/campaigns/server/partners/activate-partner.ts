import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, channelPartner } from '../../contract.ts'
import { contractGap } from '../../rules/contract-gap.ts'
import { type ChannelPartner, requirePartnerState } from './require-partner-state.ts'

/** From today on goods reach the market by this partner, under a contract that is in force. */
export const activatePartner = command(campaignsContract.activatePartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await presentRecord(ctx, channelPartner, { id, version })
    requirePartnerState(ctx, record, ['planned'], { zh: '启动', en: 'activated' })
    requireContract(ctx, { ...record, ...given })
    const set = { ...given, state: 'active', startedOn: ctx.today } as const
    return changeRecord(ctx, channelPartner, record, set, { action: 'activated' })
  },
})

function requireContract({ today, locale }: Context, record: ChannelPartner): void {
  const gap = contractGap(record, today)
  if (!gap) return
  const { name, contractFrom: from, contractUntil: until } = record
  const kind = inSentence(channelPartner.fields.kind.options[record.kind], locale)
  const field = gap === 'contract_over' ? 'contractUntil' : 'contractFrom'
  throw refusal(campaignsRefusals, `channel_partner.${gap}`, { name, kind, from, until, today }, { field })
}
