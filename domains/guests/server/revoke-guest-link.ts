import { anyMember, command } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { guestLink, guestsContract } from '../contract.ts'
import { linkView } from './link-view.ts'
import { openLink } from './open-link.ts'
import { requireLinkState } from './require-state.ts'

/** From now on the link opens nothing. What was answered by one stays answered. */
export const revokeGuestLink = command(guestsContract.revokeGuestLink, {
  allow: anyMember,
  run: async (ctx, known) => {
    const link = await openLink(ctx, known)
    requireLinkState(ctx, link, ['issued', 'opened', 'expired'], { zh: '撤销', en: 'revoked' })
    return linkView(ctx, await changeRecord(ctx, guestLink, link, { state: 'revoked' }, { action: 'revoked' }), null)
  },
})
