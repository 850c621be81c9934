import type { Breaker } from '../../../../bench/walk/break-alone.ts'

/**
 * Makes hold what a walk at the interface breaks and mends, criterion by criterion, in its order. What a person does at
 * their browser stands in place of the mending.
 */
export async function settle(
  breakers: readonly Breaker[],
  inBrowser: Readonly<Record<string, () => Promise<void>>> = {},
): Promise<void> {
  const left = new Set(Object.keys(inBrowser))
  for (const breaker of breakers) {
    await breaker.break()
    await (inBrowser[breaker.criterion] ?? breaker.mend)()
    left.delete(breaker.criterion)
  }
  if (left.size > 0) throw new Error(`nothing is broken for ${[...left].join(', ')}`)
}
