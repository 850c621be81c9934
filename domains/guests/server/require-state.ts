import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { guestLink, guestsRefusals } from '../contract.ts'

export type GuestLink = RecordOf<typeof guestLink>

/** Refuses a command that the link's state does not allow. */
export const requireLinkState = stateGuard(guestLink, guestsRefusals, 'guest_link.wrong_state')

/** May it still be answered, as far as the link goes? */
export function isOpen({ state }: Pick<GuestLink, 'state'>): boolean {
  return state === 'issued' || state === 'opened'
}

/** Its state at a moment: time makes a link expire without anybody's doing. */
export function stateAt(link: GuestLink, now: string): GuestLink['state'] {
  return isOpen(link) && Date.parse(link.expiresAt) <= Date.parse(now) ? 'expired' : link.state
}
