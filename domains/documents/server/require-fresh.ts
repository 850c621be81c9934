import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsRefusals, planBook } from '../contract.ts'
import { changedSince } from './changed-since.ts'
import { readFacts } from './read-facts.ts'

/** Refuses where the records have changed since the version was written, and names the sections. */
export async function requireFresh(ctx: Context, record: RecordOf<typeof planBook>): Promise<void> {
  const of = await readRecord(ctx, project, record.projectId)
  const { language, secrecy, number } = record
  const earlier = await recordsInProject(ctx, planBook, of.id, { upTo: of.iteration })
  const facts = await readFacts(ctx, of, { language, secrecy: secrecy ?? 'internal', number, earlier })
  const changed = changedSince(ctx, facts, record)
  if (changed && changed.length > 0)
    throw refusal(documentsRefusals, 'plan_book.stale', {
      number,
      sections: changed.join(ctx.locale === 'zh' ? '、' : '; '),
    })
}
