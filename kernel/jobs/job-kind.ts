import type { Context } from '../command/context.ts'
import type { RefusalParams } from '../error/refusal.ts'

/** A long work that runs off the request path: it may be run again after a crash, so it is idempotent. */
export interface JobKind {
  /** 'lead.import' */
  readonly name: string
  /** Gives the result that the person sees. A refusal thrown here is the job's error, in words. */
  readonly run: (work: JobWork) => Promise<Record<string, unknown>>
}

export interface JobWork {
  readonly jobId: string
  readonly input: Record<string, unknown>
  readonly progress: JobProgress
  /**
   * Each call is one transaction as the person who started the job. It is refused once the person has cancelled the
   * job or another process has taken it over; what `mark` tells becomes true with the transaction.
   */
  readonly inTransaction: <T>(work: (ctx: Context, mark: (mark: JobMark) => void) => Promise<T>) => Promise<T>
}

/** Tells how far a long work is; throws where the person has cancelled it. */
export interface JobProgress {
  readonly report: (done: number, total: number) => Promise<void>
}

export interface JobMark {
  readonly done?: number
  readonly total?: number
  /** In the order of their rows. */
  readonly problems?: readonly JobProblem[]
}

/** One thing that was wrong with a row of the input; the code is that of a refusal. */
export interface JobProblem {
  readonly row: number
  readonly code: string
  readonly params?: RefusalParams
  /** The column, as the person named it. */
  readonly field?: string
  readonly value?: string
}

/** How many problems are kept; all are counted. The row of the last one is kept with everything that was wrong with it. */
export const PROBLEMS_KEPT = 1000

/** Thrown through a job's work: the person cancelled it, it runs elsewhere now, or this process is about to end. */
export class JobStopped extends Error {
  readonly because: 'cancelled' | 'taken' | 'paused'
  constructor(because: JobStopped['because']) {
    super(`the job has been ${because}`)
    this.because = because
  }
}
