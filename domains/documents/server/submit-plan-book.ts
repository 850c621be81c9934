import { project } from '#domains/process/contract.ts'
import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, documentsRefusals, planBook } from '../contract.ts'
import { changedSince } from './changed-since.ts'
import { readFacts } from './read-facts.ts'
import { requireBookState } from './require-book-state.ts'

/** Sends a version of the plan book to the sponsor. A version with gaps, or one that says what is no longer so, is not sent. */
export const submitPlanBook = command(documentsContract.submitPlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, planBook, input)
    requireBookState(ctx, record, 'draft', 'plan_book.not_draft')
    const [first] = record.gaps ?? []
    if (first) throw refusal(documentsRefusals, 'plan_book.gaps', { count: record.gapCount, first: first.what })
    await requireFresh(ctx, record)
    const how = { action: 'submitted', note: input.note ?? null }
    const submitted = await changeRecord(ctx, planBook, record, { state: 'submitted' }, how)
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: planBook.type, version: submitted.version },
      title: {
        zh: `批准“${submitted.name}”第 ${submitted.number} 版`,
        en: `Approve version ${submitted.number} of “${submitted.name}”`,
      },
      projectId: submitted.projectId,
      by: { mode: 'any', roles: ['sponsor'] },
      note: input.note ?? null,
      snapshot: { number: submitted.number, sha256: submitted.sha256 },
    })
    return submitted
  },
})

/** Refuses where the records have changed since the version was written, and names the sections. */
async function requireFresh(ctx: Context, record: RecordOf<typeof planBook>): Promise<void> {
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
