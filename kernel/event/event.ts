import type { Context } from '../command/context.ts'

/** Something that happened; its name is a record type and a verb in the past: 'stage.advanced'. */
export interface DomainEvent {
  readonly id: string
  readonly name: string
  readonly recordId: string | null
  readonly recordType: string | null
  readonly projectId: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** Reacts to an event in the transaction that made it, or afterwards (then it may run twice: make it idempotent). */
export interface Subscriber {
  /** The event's name; `task.*` for whatever happens to a task. */
  readonly on: string
  readonly when: 'inside' | 'after'
  readonly run: (ctx: Context, event: DomainEvent) => Promise<void>
}

/** Does the subscriber wait for this event? */
export function awaits({ on }: Subscriber, name: string): boolean {
  return on.endsWith('.*') ? name.startsWith(on.slice(0, -1)) : on === name
}

/** Records that something happened; subscribers `inside` run before the transaction ends. */
export function emit(
  ctx: Context,
  name: string,
  about: { recordId?: string; recordType?: string; projectId?: string | null },
  payload: Record<string, unknown> = {},
): void {
  ctx.pending.events.push({
    id: ctx.newId('evt'),
    name,
    recordId: about.recordId ?? null,
    recordType: about.recordType ?? name.split('.')[0] ?? null,
    projectId: about.projectId ?? null,
    payload,
  })
}
