import type { Pool } from 'pg'
import type { Tx } from '../db/in-workspace.ts'
import type { Declaration } from '../entity/entity.ts'
import type { Locale } from '../error/locale.ts'
import type { DomainEvent, Subscriber } from '../event/event.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Actor } from '../policy/actor.ts'

/** Where a project stands, as far as its records need to know. */
export interface ProjectPlace {
  readonly iteration: number
  /** Only an open project's records may be changed. */
  readonly open: boolean
  readonly state: string
}

/** What the process offers to every request and job: the world outside, handed in at the start. */
export interface Runtime {
  readonly pool: Pool
  readonly clock: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly subscribers: readonly Subscriber[]
  /** Every record type, to find out what refers to a record. */
  readonly entities: readonly Declaration[]
  readonly placeOf: (ctx: Context, projectId: string) => Promise<ProjectPlace | null>
  readonly startJob: (job: { workspaceId: string; jobId: string }) => Promise<void>
  readonly files: FileStore
  /** The address that people reach the product by, without a slash at its end. */
  readonly baseUrl: string
  readonly log: (entry: Record<string, unknown>) => void
}

export interface AuditEntry {
  readonly recordId: string
  readonly recordType: string
  readonly version: number
  readonly action: string
  readonly changes: Record<string, [unknown, unknown]>
  readonly note: string | null
}

/** Everything a command or query works with: one transaction, one person, one moment. */
export interface Context {
  readonly tx: Tx
  readonly actor: Actor
  readonly locale: Locale
  /** This moment, ISO 8601 in UTC. */
  readonly now: string
  /** Today's date where the workspace is. */
  readonly today: string
  readonly newId: (prefix: string) => string
  readonly runtime: Runtime
  /** Gathered during the work, written in one statement at its end. */
  readonly pending: { audit: AuditEntry[]; events: DomainEvent[]; afterCommit: (() => Promise<void>)[] }
}
