import type { SQL } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Actor } from '#kernel/policy/actor.ts'

/** Whose inbox it is, and on which day. */
export interface InboxReader {
  readonly actor: Actor
  readonly today: string
}

/** A record that waits, as its source finds it. */
export interface Waiting {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly dueOn: string | null
  readonly projectId: string | null
  readonly projectName: string | null
}

export interface InboxWords {
  readonly title: string
  /** What is asked of the reader, where it is not the title itself. */
  readonly ask: Label | null
}

export interface InboxItem extends Waiting, InboxWords {
  /** How many days too late; 0 where it is not. */
  readonly overdue: number
  /** Where it is done: a path inside the workspace. */
  readonly path: string
}

/** Work that waits for a person: tasks, issues, visits. Counts of all sources come in one statement. */
export interface InboxSource<W extends Waiting = Waiting> {
  readonly name: string
  readonly label: Label
  /** The record type that waits. What its reader may not read is neither counted nor listed. */
  readonly entity: Declaration
  /** A select of all that waits, with the columns of `Waiting` and what `words` and `path` need besides. */
  readonly waiting: (reader: InboxReader) => SQL
  /** What the items say, in their order. */
  readonly words: (ctx: Context, found: readonly W[]) => Promise<readonly InboxWords[]> | readonly InboxWords[]
  readonly path: (found: W) => string
}

/** Declares a source; what it finds is typed by it alone. */
export function defineInbox<W extends Waiting>(source: InboxSource<W>): InboxSource {
  return source as unknown as InboxSource
}
