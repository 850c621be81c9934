import type { SQL } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Actor } from '#kernel/policy/actor.ts'

/** Whose inbox it is, and on which day. */
export interface InboxReader {
  readonly workspaceId: string
  readonly personId: string
  /** What they may read. */
  readonly actor: Actor
  readonly today: string
}

export interface InboxItem {
  readonly id: string
  readonly version: number
  readonly title: string
  /** What is asked of the reader, where it is not the title itself. */
  readonly ask: Label | null
  readonly projectId: string | null
  readonly projectName: string | null
  readonly dueOn: string | null
  /** How many days too late; 0 where it is not. */
  readonly overdue: number
  /** Where it is done: a path inside the workspace. */
  readonly path: string
}

/** Work that waits for a person: tasks, issues, visits. Counts of all sources come in one statement. */
export interface InboxSource {
  readonly name: string
  readonly label: Label
  /** A scalar sub-select that gives a number. It counts exactly what `items` lists. */
  readonly count: (reader: InboxReader) => SQL
  readonly items: (ctx: Context, reader: InboxReader, limit: number) => Promise<readonly InboxItem[]>
}
