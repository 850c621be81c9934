import type { AnyContractRouter } from '@orpc/contract'
import type { Operation } from '../command/operation.ts'
import type { Declaration } from '../entity/entity.ts'
import type { Refusals } from '../error/refusal.ts'
import type { Subscriber } from '../event/event.ts'
import type { JobKind } from '../jobs/job-kind.ts'

/** What a domain brings to the server; one list a domain, read where the domains are listed. */
export interface Domain {
  readonly name: string
  /** Its record types by the name that they have in the contract. */
  readonly entities: Readonly<Record<string, Declaration>>
  readonly contract: AnyContractRouter
  readonly refusals?: Refusals
  /** Named behaviour, in the shape of the contract. */
  readonly operations: OperationTree
  readonly subscribers?: readonly Subscriber[]
  readonly jobs?: readonly JobKind[]
}

export interface OperationTree {
  readonly [name: string]: Operation | OperationTree
}

export function defineDomain<const D extends Domain>(domain: D): D {
  return domain
}
