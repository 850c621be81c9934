import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { guestLink, guestsRefusals } from '../contract.ts'
import type { GuestView } from '../shapes.ts'
import type { GuestAnswer } from '../subject.ts'
import type { FoundLink } from './find-link.ts'
import { momentWords } from './moment-words.ts'
import type { GuestLink } from './require-state.ts'
import { type Standing, standingOf } from './standing.ts'
import { askedBy, guestView } from './visit-link.ts'

/** What a guest sends: their name, the fingerprint of what they have read, and why, where they send it back. */
export interface Given {
  readonly name: string
  readonly hash: string
  readonly reason?: string
}
interface From {
  readonly userAgent: string
  readonly address: string
}

/** Takes a guest's answer, once: the link and its document are locked, so of two at once the second hears of the first. */
export async function answerLink(ctx: Context, found: FoundLink, given: Given, from: From): Promise<GuestView> {
  const link = await findRecord(ctx, guestLink, found.id, { lock: true })
  if (!link) throw refusal(guestsRefusals, 'guest_link.unknown')
  const now = await standingOf(ctx, link, true)
  await requireOpen(ctx, link, now, found.company)
  const { seen, record } = now
  if (!seen || given.hash !== seen.hash) throw await refused(ctx, 'changed', link, found.company)
  const answer = answerOf(ctx, link, given)
  if (given.reason === undefined) await seen.subject.confirm(ctx, record, answer)
  else await seen.subject.sendBack(ctx, record, answer, given.reason)
  const state = given.reason === undefined ? ('confirmed' as const) : ('returned' as const)
  const set = {
    ...{ state, answeredAt: ctx.now, answeredBy: given.name, answeredHash: given.hash, reason: given.reason ?? null },
    ...{ openedAt: link.openedAt ?? ctx.now, userAgent: from.userAgent, clientAddress: from.address },
  } as const
  const answered = await changeRecord(ctx, guestLink, link, set, { action: state })
  return guestView(ctx, answered, { ...now, standing: state, seen: state === 'confirmed' ? seen : null }, found.company)
}

async function requireOpen(ctx: Context, link: GuestLink, { standing }: Standing, company: string): Promise<void> {
  if (standing === 'open') return
  if (standing === 'confirmed' || standing === 'returned') {
    const how = HOW[standing][ctx.locale]
    const when = momentWords(ctx, link.answeredAt ?? ctx.now)
    throw refusal(guestsRefusals, 'guest_link.answered', { name: link.answeredBy, when, how })
  }
  throw await refused(ctx, standing, link, company)
}

const HOW = {
  confirmed: { zh: '作了确认', en: 'confirmed' },
  returned: { zh: '退回', en: 'sent it back' },
} as const

async function refused(
  ctx: Context,
  why: 'changed' | 'closed' | 'expired' | 'revoked',
  link: GuestLink,
  company: string,
) {
  return refusal(guestsRefusals, `guest_link.${why}`, { company, who: await askedBy(ctx, link) })
}

/** As long as the name of who has confirmed may be. */
const LONGEST_NAME = 200

function answerOf(ctx: Context, { id, organisation }: GuestLink, { name, hash }: Given): GuestAnswer {
  const zh = ctx.locale === 'zh'
  const whole = zh ? `${name}（${organisation}）` : `${name} (${organisation})`
  const who = cut(organisation ? whole : name, LONGEST_NAME)
  const when = momentWords(ctx, ctx.now)
  return {
    ...{ name, who, on: ctx.today, hash },
    evidence: zh
      ? `${who} 于 ${when} 用确认链接 ${id} 答复，内容指纹 ${hash}`
      : `${who} answered by the link ${id} on ${when}; fingerprint ${hash}`,
    note: zh ? `${name}（访客，链接 ${id}）` : `${name} (guest, link ${id})`,
  }
}
