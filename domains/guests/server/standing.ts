import { placeOf } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { findRecord } from '#kernel/query/read.ts'
import type { GuestView, Paper } from '../shapes.ts'
import type { GuestSubject } from '../subject.ts'
import { subjectOf } from './registry.ts'
import { type GuestLink, stateAt } from './require-state.ts'

export interface Standing {
  readonly standing: GuestView['standing']
  /** The document, where it still says what the link was issued for. */
  readonly seen: { readonly hash: string; readonly paper: Paper; readonly subject: GuestSubject } | null
  readonly record: unknown
}

/** What has become of a link and of its document; `lock` keeps both as they are until the transaction ends. */
export async function standingOf(ctx: Context, link: GuestLink, lock = false): Promise<Standing> {
  const state = stateAt(link, ctx.now)
  if (state === 'revoked' || state === 'expired') return { standing: state, seen: null, record: null }
  const subject = subjectOf(link.subjectId)
  const record = subject ? await findRecord(ctx, subject.entity, link.subjectId, { lock }) : null
  const read = subject && record ? await subject.read(ctx, record) : null
  const same = read !== null && read.hash === link.subjectHash
  const seen = same && subject ? { ...read, subject } : null
  if (state === 'confirmed' || state === 'returned') {
    const inTime = Date.parse(link.expiresAt) > Date.parse(ctx.now)
    return { standing: state, seen: inTime && state === 'confirmed' ? seen : null, record }
  }
  if (!seen) return { standing: 'changed', seen: null, record }
  const open = subject?.waits(record, ctx.today) && (await placeOf(ctx, link.projectId))?.open
  return open ? { standing: 'open', seen, record } : { standing: 'closed', seen: null, record }
}
