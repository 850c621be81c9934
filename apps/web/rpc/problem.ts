import { ORPCError } from '@orpc/client'

/** Why something did not happen, as the server put it into words, or as we do when it cannot be reached. */
export interface Problem {
  readonly code: string
  /** The status of HTTP; 0 where no answer came. */
  readonly status: number
  /** A sentence in the reader's language; empty where no answer came. */
  readonly message: string
  readonly params: Readonly<Record<string, unknown>>
  /** The field of the input that is meant. */
  readonly field?: string
  /** The record as it is now, where an edit came too late. */
  readonly current?: unknown
  /** Everything that is wrong with the input, by field. */
  readonly problems: readonly { field: string; message: string }[]
}

export function problemOf(error: unknown): Problem {
  if (!(error instanceof ORPCError)) return { code: 'network', status: 0, message: '', params: {}, problems: [] }
  const data = (error.data ?? {}) as Partial<Problem>
  return {
    code: data.code ?? error.code,
    status: error.status,
    message: data.message ?? error.message,
    params: data.params ?? {},
    field: data.field,
    current: data.current,
    problems: data.problems ?? [],
  }
}

export function isStale(problem: Problem): boolean {
  return problem.status === 412
}

export function isNoRight(problem: Problem): boolean {
  return problem.status === 403
}

/** Worth another try by itself: no answer came, or the server asks for patience. */
export function isPassing(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 502 || problem.status === 503 || problem.status === 504
}
