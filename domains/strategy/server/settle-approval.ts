import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { decision } from '../contract.ts'
import type { Decision } from './require-state.ts'

/** What becomes of a decision when its approval ends. One that is returned is not made: it is a draft to decide again. */
export const settleApproval: readonly Subscriber[] = [
  { on: 'approval.approved', when: 'inside', run: (ctx, event) => settle(ctx, event, 'approved', 'approved') },
  { on: 'approval.returned', when: 'inside', run: (ctx, event) => settle(ctx, event, 'draft', 'returned') },
  { on: 'approval.withdrawn', when: 'inside', run: (ctx, event) => settle(ctx, event, 'decided', 'withdrawn') },
]

async function settle(
  ctx: Context,
  { payload }: DomainEvent,
  state: Decision['state'],
  action: 'approved' | 'returned' | 'withdrawn',
): Promise<void> {
  if (payload.subjectType !== 'decision') return
  const record = await findRecord(ctx, decision, String(payload.subjectId), { lock: true })
  if (record?.state !== 'in_review') return
  const comment = typeof payload.comment === 'string' ? payload.comment : null
  await changeRecord(ctx, decision, record, { state }, { action, note: comment })
}
