import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { planBook } from '../contract.ts'
import { requireFresh } from './require-fresh.ts'

/** What the end of an approval means for the plan book that was submitted. */
export const onApproval: readonly Subscriber[] = [
  { on: 'approval.approved', when: 'inside', run: approve },
  { on: 'approval.returned', when: 'inside', run: (ctx, event) => backToDraft(ctx, event, 'returned') },
  { on: 'approval.withdrawn', when: 'inside', run: (ctx, event) => backToDraft(ctx, event, 'withdrawn') },
]

/** The approved version takes the place of the one before it. What is no longer so is not approved: it goes back. */
async function approve(ctx: Context, event: DomainEvent): Promise<void> {
  const record = await submittedBook(ctx, event)
  if (!record) return
  await requireFresh(ctx, record)
  const books = await recordsInProject(ctx, planBook, record.projectId, { only: record.iteration })
  for (const earlier of books)
    if (earlier.state === 'approved')
      await changeRecord(ctx, planBook, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, planBook, record, { state: 'approved' }, { action: 'approved' })
}

async function backToDraft(ctx: Context, event: DomainEvent, action: string): Promise<void> {
  const record = await submittedBook(ctx, event)
  if (record) await changeRecord(ctx, planBook, record, { state: 'draft' }, { action })
}

async function submittedBook(ctx: Context, { payload }: DomainEvent) {
  const { subjectId, subjectType } = payload as { subjectId?: string; subjectType?: string }
  if (!subjectId || subjectType !== planBook.type) return null
  const record = await findRecord(ctx, planBook, subjectId, { lock: true })
  return record?.state === 'submitted' ? record : null
}
