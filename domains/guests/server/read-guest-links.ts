import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import type { RecordBase } from '#kernel/entity/entity.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { findRecords, notFound, readRecord } from '#kernel/query/read.ts'
import { guestLink, guestsContract } from '../contract.ts'
import type { GuestSubject } from '../subject.ts'
import { linkView } from './link-view.ts'
import { linksOf } from './links-of.ts'
import { subjectOf } from './registry.ts'
import type { GuestLink } from './require-state.ts'

/** The links of one document, for whoever may read it. */
export const readGuestLinks = query(guestsContract.guestLinks, {
  allow: anyMember,
  run: async (ctx, { subjectId }) => {
    const subject = subjectOf(subjectId)
    if (!subject) throw notFound(ctx, guestLink)
    const record = await readRecord(ctx, subject.entity, subjectId)
    const current = await fingerprint(ctx, subject, record)
    const links = await linksOf(ctx, 'subjectId', subjectId)
    return { waits: current !== null, items: links.map(link => linkView(ctx, link, current)) }
  },
})

/** All links of a project, as far as the reader may read what they lead to. */
export const readProjectGuestLinks = query(guestsContract.projectGuestLinks, {
  allow: anyMember,
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    const links = await linksOf(ctx, 'projectId', projectId)
    const known = await readableSubjects(ctx, links)
    return {
      items: links.flatMap(link => {
        const current = known.get(link.subjectId)
        return current === undefined ? [] : [linkView(ctx, link, current)]
      }),
    }
  },
})

async function fingerprint(ctx: Context, subject: GuestSubject, record: unknown): Promise<string | null> {
  return subject.waits(record, ctx.today) ? ((await subject.read(ctx, record))?.hash ?? null) : null
}

/** The fingerprints of the documents that the reader may read, by their ids. */
async function readableSubjects(ctx: Context, links: readonly GuestLink[]): Promise<Map<string, string | null>> {
  const known = new Map<string, string | null>()
  const byType = Map.groupBy(new Set(links.map(link => link.subjectId)), subjectOf)
  for (const [subject, ids] of byType) {
    if (!subject) continue
    const { entity } = subject
    for (const record of await findRecords(ctx, entity, ids)) {
      const owned = record as unknown as RecordBase & { projectId: string }
      if (covers(scopeOf(ctx.actor, entity, 'read'), entity, owned))
        known.set(owned.id, owned.deletedAt === null ? await fingerprint(ctx, subject, record) : null)
    }
  }
  return known
}
