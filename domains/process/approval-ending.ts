import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'

type How = 'approved' | 'returned' | 'withdrawn'

/** How the approval of a record has ended, and what the record's history is to say of it. */
export interface ApprovalEnding {
  readonly how: How
  readonly trace: { readonly action: How; readonly verb: string | undefined; readonly note: string | null }
}

/**
 * Lets a record type react to the end of its approvals, in the transaction that ends them. Who decides on their own
 * submission, as the only holder of the role, is marked in the record's history.
 */
export function whenApprovalEnds(
  { type }: Declaration,
  settle: (ctx: Context, recordId: string, ending: ApprovalEnding) => Promise<void>,
): readonly Subscriber[] {
  const run = async (ctx: Context, { payload }: DomainEvent, how: How) => {
    const { subjectId, subjectType, comment, selfDecided } = payload
    if (subjectType !== type) return
    const alone = how === 'approved' && selfDecided === true
    const note = typeof comment === 'string' ? comment : null
    await settle(ctx, String(subjectId), {
      how,
      trace: { action: how, verb: alone ? 'self_approved' : undefined, note },
    })
  }
  return [
    { on: 'approval.approved', when: 'inside', run: (ctx, event) => run(ctx, event, 'approved') },
    { on: 'approval.returned', when: 'inside', run: (ctx, event) => run(ctx, event, 'returned') },
    { on: 'approval.withdrawn', when: 'inside', run: (ctx, event) => run(ctx, event, 'withdrawn') },
  ]
}
