import type { Context } from '#kernel/command/context.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Paper } from './shapes.ts'

/** What a guest has said, with what shows it. */
export interface GuestAnswer {
  /** As they typed it. */
  readonly name: string
  /** Name and organisation, where it is known. */
  readonly who: string
  /** Today, where the workspace is. */
  readonly on: string
  /** One sentence that names link, time and fingerprint. */
  readonly evidence: string
  /** For the history: who, as a guest, by which link. */
  readonly note: string
  readonly hash: string
}

/**
 * A record that a guest can be asked to answer for. The domain that owns it tells what they read and takes the answer by
 * the very functions that it has for one of its own people writing an answer down.
 */
export interface GuestSubject {
  readonly entity: Declaration
  /** “Please confirm ...”, above the document. */
  readonly ask: Label
  /** Does it wait for a customer's answer? */
  readonly waits: (record: unknown, today: string) => boolean
  /** Refuses in the record's own words where it does not wait. */
  readonly requireWaiting: (ctx: Context, record: unknown) => Promise<void> | void
  /** Everything that the guest reads, with its fingerprint; null where there is nothing to read. */
  readonly read: (ctx: Context, record: unknown) => Promise<{ hash: string; paper: Paper } | null>
  readonly confirm: (ctx: Context, record: unknown, answer: GuestAnswer) => Promise<unknown>
  readonly sendBack: (ctx: Context, record: unknown, answer: GuestAnswer, reason: string) => Promise<unknown>
}

interface Given<D extends Declaration> {
  readonly entity: D
  readonly ask: Label
  readonly waits: (record: RecordOf<D>, today: string) => boolean
  readonly requireWaiting: (ctx: Context, record: RecordOf<D>) => Promise<void> | void
  readonly read: (ctx: Context, record: RecordOf<D>) => Promise<{ hash: string; paper: Paper } | null>
  readonly confirm: (ctx: Context, record: RecordOf<D>, answer: GuestAnswer) => Promise<unknown>
  readonly sendBack: (ctx: Context, record: RecordOf<D>, answer: GuestAnswer, reason: string) => Promise<unknown>
}

export function defineGuestSubject<D extends Declaration>(given: Given<D>): GuestSubject {
  return given as unknown as GuestSubject
}
