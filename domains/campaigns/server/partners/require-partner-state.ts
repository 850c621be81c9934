import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { campaignsRefusals, channelPartner } from '../../contract.ts'

export type ChannelPartner = RecordOf<typeof channelPartner>

/** Refuses a command that the partner's state does not allow. */
export const requirePartnerState = stateGuard(channelPartner, campaignsRefusals, 'channel_partner.wrong_state')
