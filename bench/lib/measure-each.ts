import { summary } from './quantiles.ts'

export type Times<K extends string> = Record<K, { p50: number; p95: number }>

interface Rounds {
  readonly warmUp: number
  readonly rounds: number
  /** Whole measurements; of each request the one with the lowest p95 counts, as work beside it only adds. */
  readonly tries: number
}

/** One client, one request after the other. */
export async function measureEach<K extends string>(
  requests: Readonly<Record<K, (round: number) => Promise<unknown>>>,
  { warmUp, rounds, tries }: Rounds,
): Promise<Times<K>> {
  const best: Partial<Times<K>> = {}
  for (let once = 0; once < tries; once++)
    for (const [kind, request] of Object.entries(requests) as [K, (round: number) => Promise<unknown>][]) {
      for (let round = 0; round < warmUp; round++) await request(round)
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        const start = performance.now()
        await request(round)
        times.push(performance.now() - start)
      }
      const found = summary(times)
      const before = best[kind]
      if (!before || found.p95 < before.p95) best[kind] = found
    }
  return best as Times<K>
}
