import type { ORPCError } from '@orpc/server'
import { kernelRefusals } from './kernel-refusals.ts'
import { type RefusalData, refusal } from './refusal.ts'

interface DatabaseError {
  readonly code?: string
  readonly message?: string
  /** Of an error of the operating system: a missing socket is not a missing file. */
  readonly syscall?: string
  readonly constraint?: string
  readonly column?: string
}

/** What PostgreSQL refuses by its constraints is the last guard, not a fault of the server; nor is its being away. */
export function fromDatabase(error: unknown): ORPCError<string, RefusalData> | undefined {
  const cause = ((error as { cause?: unknown })?.cause ?? error) as DatabaseError | undefined
  const field = cause?.constraint?.replace(/_(fk|un|ck)$/, '') ?? cause?.column ?? ''
  switch (cause?.code) {
    case '23503':
      return refusal(kernelRefusals, 'reference.unknown', { field }, { field })
    case '23505':
      return refusal(kernelRefusals, 'record.duplicate', { type: '', fields: field }, { field })
    case '40001':
    case '40P01':
      return refusal(kernelRefusals, 'record.busy')
    case '23502':
    case '23514':
    case '22001':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P02':
    case '22P05':
      return refusal(kernelRefusals, 'input.not_storable', { field }, { field })
    default:
      return isAway(cause) ? refusal(kernelRefusals, 'server.database_away') : undefined
  }
}

/** The connection ended, could not be made, or the server is starting or stopping (classes 08 and 57P). */
function isAway(cause: DatabaseError | undefined): boolean {
  const { code = '', message = '', syscall } = cause ?? {}
  if (syscall === 'connect' || /^Connection terminated/.test(message)) return true
  return /^(08...|57P0[1-3]|ECONNRESET|EPIPE)$/.test(code)
}
