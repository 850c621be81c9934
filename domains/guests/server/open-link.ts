import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { guestLink, guestsRefusals } from '../contract.ts'
import { subjectOf } from './registry.ts'
import type { GuestLink } from './require-state.ts'

/** A link, locked, for somebody who may answer for its document; for anybody else there is none. */
export async function openLink(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<GuestLink> {
  const link = await findRecord(ctx, guestLink, id, { lock: true })
  const subject = link && subjectOf(link.subjectId)
  if (!link) throw notFound(ctx, guestLink)
  if (!subject) throw refusal(guestsRefusals, 'guest_link.no_subject')
  await openRecord(ctx, subject.entity, { id: link.subjectId })
  if (version !== undefined) requireVersion(ctx, guestLink, link, version)
  return link
}
