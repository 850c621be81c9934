import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, command } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { DAYS, guestLink, guestsContract, guestsRefusals } from '../contract.ts'
import { linkView } from './link-view.ts'
import { linksOf } from './links-of.ts'
import { subjectOf } from './registry.ts'
import { type GuestLink, isOpen } from './require-state.ts'
import { newToken, tokenHash } from './token.ts'

type Guest = Pick<GuestLink, 'guestName' | 'organisation' | 'email' | 'phone' | 'purpose' | 'language'>

/** Makes a link for one guest to one document that waits for an answer. Whoever may record the answer may issue it. */
export const issueGuestLink = command(guestsContract.issueGuestLink, {
  allow: anyMember,
  run: (ctx, { subjectId, days, guestName, organisation, email, phone, purpose, language }) =>
    issue(ctx, subjectId, days, {
      ...{ guestName: guestName.trim(), organisation: organisation ?? null, email: email ?? null },
      ...{ phone: phone ?? null, purpose: purpose ?? null, language: language ?? ctx.locale },
    }),
})

const TITLE_MAX = 300
const DAY_MS = 86_400_000

/** The guest's earlier links to the document end with it: one person has one address that opens. */
export async function issue(ctx: Context, subjectId: string, days: number = DAYS.usual, guest: Guest) {
  const subject = subjectOf(subjectId)
  if (!subject) throw refusal(guestsRefusals, 'guest_link.no_subject')
  const record = (await openRecord(ctx, subject.entity, { id: subjectId })) as unknown as Subject
  await subject.requireWaiting(ctx, record)
  const seen = await subject.read(ctx, record)
  if (!seen) throw refusal(guestsRefusals, 'guest_link.no_subject')
  await revokeFormer(ctx, subjectId, guest.guestName)
  const token = newToken(ctx)
  const link = await insertRecord(
    ctx,
    guestLink,
    {
      ...guest,
      ...{ subjectId, subjectType: subject.entity.type, subjectTitle: cut(seen.paper.title, TITLE_MAX) },
      ...{ subjectVersion: record.version, subjectHash: seen.hash, projectId: record.projectId },
      ...{ tokenHash: tokenHash(token), expiresAt: new Date(Date.parse(ctx.now) + days * DAY_MS).toISOString() },
    },
    { action: 'issued' },
  )
  return { link: linkView(ctx, link, seen.hash), url: `${ctx.runtime.baseUrl}/c/${token}` }
}

interface Subject {
  readonly version: number
  readonly projectId: string
}

async function revokeFormer(ctx: Context, subjectId: string, guestName: string): Promise<void> {
  for (const former of await linksOf(ctx, 'subjectId', subjectId))
    if (isOpen(former) && former.guestName === guestName)
      await changeRecord(ctx, guestLink, former, { state: 'revoked' }, { action: 'revoked' })
}
