import { anyMember, command } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { guestLink, guestsContract } from '../contract.ts'
import { issue } from './issue-guest-link.ts'
import { openLink } from './open-link.ts'
import { requireLinkState } from './require-state.ts'

/** The same guest gets a new address to the document as it is now; the old one opens nothing any more. */
export const renewGuestLink = command(guestsContract.renewGuestLink, {
  allow: anyMember,
  run: async (ctx, { days, ...known }) => {
    const link = await openLink(ctx, known)
    requireLinkState(ctx, link, ['issued', 'opened', 'expired', 'revoked'], { zh: '重新发出', en: 'sent anew' })
    if (link.state !== 'revoked') await changeRecord(ctx, guestLink, link, { state: 'revoked' }, { action: 'revoked' })
    const { guestName, organisation, email, phone, purpose, language } = link
    return issue(ctx, link.subjectId, days, { guestName, organisation, email, phone, purpose, language })
  },
})
