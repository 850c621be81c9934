import { isStale, problemOf } from '../rpc/problem.ts'
import type { Values } from './merge-edit.ts'

/** A record at the version that a person saw. */
export interface Known {
  readonly id: string
  readonly version: number
}

export function knownOf({ id, version }: Known): Known {
  return { id, version }
}

/** The record as somebody else has just made it, where that is why a command was refused. */
export function currentOf(error: unknown): (Known & Values) | null {
  const problem = problemOf(error)
  return isStale(problem) ? ((problem.current as (Known & Values) | undefined) ?? null) : null
}
