import { createHash } from 'node:crypto'
import type { Contract } from './require-contract-state.ts'

/** What is signed: a contract is frozen while signatures stand, so that the same hash can be computed again later. */
const SIGNED = ['name', 'number', 'ourSide', 'theirSide', 'amount', 'currency', 'content'] as const

export function contractHash(record: Pick<Contract, (typeof SIGNED)[number]>): string {
  return createHash('sha256')
    .update(JSON.stringify(SIGNED.map(name => record[name])))
    .digest('hex')
}
