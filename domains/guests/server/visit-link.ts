import { person } from '#domains/people/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { guestLink, guestsRefusals } from '../contract.ts'
import type { GuestView } from '../shapes.ts'
import type { FoundLink } from './find-link.ts'
import type { GuestLink } from './require-state.ts'
import { isOpen } from './require-state.ts'
import { type Standing, standingOf } from './standing.ts'

/** What the guest sees who opens a link; that they came is kept the first time, also where they came too late. */
export async function visitLink(ctx: Context, { id, company }: FoundLink): Promise<GuestView> {
  const link = await findRecord(ctx, guestLink, id, { lock: true })
  if (!link) throw refusal(guestsRefusals, 'guest_link.unknown')
  const now = await standingOf(ctx, link)
  if (now.standing === 'open' && link.state === 'issued')
    await changeRecord(ctx, guestLink, link, { state: 'opened', openedAt: ctx.now }, { action: 'opened' })
  if (now.standing === 'expired' && isOpen(link))
    await changeRecord(ctx, guestLink, link, { state: 'expired' }, { action: 'expired' })
  return guestView(ctx, link, now, company)
}

export async function guestView(
  ctx: Context,
  link: GuestLink,
  { standing, seen }: Standing,
  company: string,
): Promise<GuestView> {
  const { language, guestName, organisation, purpose, expiresAt } = link
  const { timeZone } = ctx.actor as { timeZone?: string }
  return {
    ...{ standing, language, company, askedBy: await askedBy(ctx, link), expiresAt },
    timeZone: timeZone ?? 'Asia/Shanghai',
    answer: answerOf(link),
    document: seen && {
      ...{ ask: seen.subject.ask, guestName, organisation, purpose, hash: seen.hash, paper: seen.paper },
    },
  }
}

/** Whom to ask about it: who issued the link. */
export async function askedBy(ctx: Context, { ownerId }: GuestLink): Promise<string> {
  return (ownerId && (await findRecord(ctx, person, ownerId))?.name) || ''
}

function answerOf({ id, answeredAt, answeredBy, answeredHash, reason }: GuestLink): GuestView['answer'] {
  if (answeredAt === null) return null
  return { name: answeredBy ?? '', at: answeredAt, hash: answeredHash ?? '', reason, linkId: id }
}
