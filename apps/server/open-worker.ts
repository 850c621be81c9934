import { keepStandings } from '#domains/portfolio/server/standing/turn-of-day.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { repeat } from '#kernel/event/background.ts'
import { relayEvents } from '#kernel/event/relay.ts'
import { sealAudit } from '#kernel/event/seal-audit.ts'

const RELAY_PAUSE_MS = 200
const SEAL_PAUSE_MS = 1_000
const STANDINGS_PAUSE_MS = 10_000

/** The work behind the pages: events are handed on, the trail is sealed, the portfolio is kept. */
export function openWorker(runtime: Runtime): { stop: () => Promise<void> } {
  const tell = (error: unknown) => runtime.log({ level: 'error', message: String(error) })
  const works = [
    repeat(() => relayEvents(runtime), RELAY_PAUSE_MS, tell),
    repeat(() => sealAudit(runtime), SEAL_PAUSE_MS, tell),
    repeat(() => keepStandings(runtime), STANDINGS_PAUSE_MS, tell),
  ]
  return { stop: async () => void (await Promise.all(works.map(work => work.stop()))) }
}
