import { demoRefusals } from '#apps/demo-contract.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import type { Refusals } from '#kernel/error/refusal.ts'
import { domains } from './domains.ts'

/** Every sentence that the product can refuse with. */
export const allRefusals: Refusals = Object.assign(
  {},
  kernelRefusals,
  demoRefusals,
  ...domains.map(domain => domain.refusals ?? {}),
)
