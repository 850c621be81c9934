import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contentItem } from '../contract.ts'

/** What becomes of a piece of content when its approval ends. Who decided on their own submission is marked as such. */
export const settleContent: readonly Subscriber[] = [
  { on: 'approval.approved', when: 'inside', run: (ctx, event) => settle(ctx, event, 'approved', approvedBy(event)) },
  { on: 'approval.returned', when: 'inside', run: (ctx, event) => settle(ctx, event, 'draft', { action: 'returned' }) },
  {
    on: 'approval.withdrawn',
    when: 'inside',
    run: (ctx, event) => settle(ctx, event, 'draft', { action: 'withdrawn' }),
  },
]

function approvedBy({ payload }: DomainEvent) {
  return { action: payload.selfDecided === true ? 'self_approved' : 'approved' }
}

async function settle(
  ctx: Context,
  { payload }: DomainEvent,
  state: RecordOf<typeof contentItem>['state'],
  told: { action: string },
): Promise<void> {
  if (payload.subjectType !== contentItem.type) return
  const record = await findRecord(ctx, contentItem, String(payload.subjectId), { lock: true })
  if (record?.state !== 'review') return
  const note = typeof payload.comment === 'string' ? payload.comment : null
  await changeRecord(ctx, contentItem, record, { state }, { ...told, note })
}
