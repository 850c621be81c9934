import { project } from '#domains/process/contract.ts'
import { whenApprovalEnds } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { charter, charterRefusals } from '../contract.ts'
import { changedSince, printedContent } from '../rules/changed-since.ts'
import { readContent } from './content-sql.ts'
import { type Charter, readCharters } from './read-charters.ts'

/**
 * What becomes of a charter when its approval ends. The approved version takes the place of the one before it; one whose
 * goals have changed since it was submitted is not approved.
 */
export const onCharterApproval = whenApprovalEnds(charter, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, charter, id, { lock: true })
  if (record?.state !== 'in_approval') return
  if (how !== 'approved') {
    await changeRecord(ctx, charter, record, { state: 'draft' }, trace)
    return
  }
  await requireUnchanged(ctx, record)
  for (const earlier of await readCharters(ctx, record.projectId))
    if (earlier.state === 'approved')
      await changeRecord(ctx, charter, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, charter, record, { state: 'approved', approvedAt: ctx.now }, trace)
})

const NAMED = 5

async function requireUnchanged(ctx: Context, record: Charter): Promise<void> {
  const of = await findRecord(ctx, project, record.projectId)
  const place = { projectId: record.projectId, iteration: of?.iteration ?? record.iteration }
  const changed = changedSince(printedContent(record), await readContent(ctx, place))
  if (changed.length === 0) return
  const what = changed.slice(0, NAMED).map(one => one.label)
  throw refusal(charterRefusals, 'charter.changed_meanwhile', {
    number: record.number,
    what: what.join(ctx.locale === 'zh' ? '、' : '; '),
  })
}
