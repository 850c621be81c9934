import { findDeliverable } from './registry.ts'

/** Does the product keep deliverables of this kind, so that a project can show how far they are? */
export function keepsDeliverable(type: string): boolean {
  return findDeliverable(type) !== undefined
}
