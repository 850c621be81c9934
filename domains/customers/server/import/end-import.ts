import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { leadImport } from '../../contract.ts'

/** When the job of an import ends, however it ends, the import says so. */
export const endImport: Subscriber = { on: 'job.finished', when: 'inside', run: end }

async function end(ctx: Context, event: DomainEvent): Promise<void> {
  const { kind, input, state } = event.payload as { kind: string; input: { importId?: string }; state: string }
  if (kind === 'lead.import') await settle(ctx, input.importId, state as 'done' | 'cancelled' | 'failed')
  if (kind === 'lead.undo_import' && state === 'done') await settle(ctx, input.importId, 'undone')
}

async function settle(ctx: Context, id = '', state: 'done' | 'cancelled' | 'failed' | 'undone'): Promise<void> {
  const record = await findRecord(ctx, leadImport, id, { lock: true })
  if (record) await changeRecord(ctx, leadImport, record, { state, finishedAt: ctx.now }, { action: state })
}
