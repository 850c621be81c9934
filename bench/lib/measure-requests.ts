import type { Kind, Requests } from './api-requests.ts'
import { summary } from './quantiles.ts'

const WARM_UP = 40
const ROUNDS = 300
const CLIENTS = 32
const ROUNDS_TOGETHER = 50

/** One client, one request after the other; what the first rounds cost is left out. */
export async function measureAlone(requests: Requests): Promise<Record<Kind, { p50: number; p95: number }>> {
  const result: Partial<Record<Kind, { p50: number; p95: number }>> = {}
  for (const [kind, request] of Object.entries(requests)) {
    for (let round = 0; round < WARM_UP; round++) await request(round)
    const times: number[] = []
    for (let round = WARM_UP; round < WARM_UP + ROUNDS; round++) {
      const start = performance.now()
      await request(round)
      times.push(performance.now() - start)
    }
    result[kind as Kind] = summary(times)
  }
  return result as Record<Kind, { p50: number; p95: number }>
}

/** Clients side by side, each going through the five requests: how many are answered in a second. */
export async function measureTogether(requests: Requests): Promise<number> {
  const kinds = Object.values(requests)
  const start = performance.now()
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let round = 0; round < ROUNDS_TOGETHER; round++)
      await kinds[(client + round) % kinds.length]?.(client * ROUNDS_TOGETHER + round)
  })
  await Promise.all(clients)
  return Math.round((CLIENTS * ROUNDS_TOGETHER) / ((performance.now() - start) / 1_000))
}
