import type { Context } from '#kernel/command/context.ts'
import type { GuestLinkView } from '../shapes.ts'
import { type GuestLink, isOpen, stateAt } from './require-state.ts'

/** A link for those who may answer for its document; `current` is the document's fingerprint while it waits, else null. */
export function linkView(ctx: Context, link: GuestLink, current: string | null): GuestLinkView {
  const { id, version, subjectType, subjectId, subjectTitle, projectId, guestName, organisation, email, phone } = link
  const { purpose, language, expiresAt, openedAt, answeredAt, answeredBy, answeredHash, reason } = link
  const state = stateAt(link, ctx.now)
  return {
    ...{ id, version, subjectType, subjectId, subjectTitle, projectId, guestName, organisation, email, phone },
    ...{ purpose, language, state, overtaken: isOpen({ state }) && current !== link.subjectHash },
    ...{ issuedBy: link.ownerId, issuedAt: link.createdAt, expiresAt, openedAt },
    ...{ answeredAt, answeredBy, answeredHash, reason, userAgent: link.userAgent, clientAddress: link.clientAddress },
  }
}
