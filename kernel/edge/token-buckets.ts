export interface Allowance {
  /** How many may come at once after a rest. */
  readonly burst: number
  /** How many come back each second. */
  readonly perSecond: number
}

/** Takes one from the bucket of this key; gives 0, or the whole seconds after which there is one again. */
export type Take = (key: string, nowMs: number) => number

interface Bucket {
  left: number
  atMs: number
}

/**
 * One token bucket a key, in memory. No more than `keysMax` are kept: the one that was not asked for longest goes first,
 * and is the one most likely full again.
 */
export function tokenBuckets({ burst, perSecond }: Allowance, keysMax = 10_000): Take {
  const buckets = new Map<string, Bucket>()
  return (key, nowMs) => {
    const last = buckets.get(key) ?? { left: burst, atMs: nowMs }
    const left = Math.min(burst, last.left + (Math.max(0, nowMs - last.atMs) / 1000) * perSecond)
    const allowed = left >= 1
    buckets.delete(key)
    buckets.set(key, { left: allowed ? left - 1 : left, atMs: nowMs })
    if (buckets.size > keysMax) buckets.delete(buckets.keys().next().value ?? '')
    return allowed ? 0 : Math.ceil((1 - left) / perSecond)
  }
}
