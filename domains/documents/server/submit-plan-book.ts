import { requestApproval } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { documentsContract, documentsRefusals, planBook } from '../contract.ts'
import { approversOf } from './approvers-of.ts'
import { requireBookState } from './require-book-state.ts'
import { requireFresh } from './require-fresh.ts'

/** Sends a version of the plan book to those who approve it. A version with gaps, or one that says what is no longer so, is not sent. */
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
      by: await approversOf(ctx, submitted),
      note: input.note ?? null,
      snapshot: { number: submitted.number, sha256: submitted.sha256 },
    })
    return submitted
  },
})
