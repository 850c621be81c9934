import { stateGuard } from '#kernel/entity/state-guard.ts'
import { campaignsRefusals, contentItem } from '../contract.ts'

/** Refuses a command that the content's state does not allow. */
export const requireContentState = stateGuard(contentItem, campaignsRefusals, 'content_item.wrong_state')
