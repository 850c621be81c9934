import type { Context } from '../command/context.ts'

/** Tells how far a long work is; throws where the person has cancelled it. */
export interface JobProgress {
  readonly report: (done: number, total: number) => Promise<void>
}

/** A long work that runs off the request path: it may be run again after a crash, so it is idempotent. */
export interface JobKind {
  readonly name: string
  readonly run: (work: JobWork) => Promise<Record<string, unknown>>
}

export interface JobWork {
  readonly jobId: string
  readonly input: Record<string, unknown>
  readonly progress: JobProgress
  /** Each call is one transaction as the person who started the job. */
  readonly inTransaction: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>
}
