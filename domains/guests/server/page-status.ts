import type { Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { findRecord } from '#kernel/query/read.ts'
import { guestLink } from '../contract.ts'
import { findLink } from './find-link.ts'
import { stateAt } from './require-state.ts'

/** The status of a link's page. Whoever only fetches the address, as mail scanners do, has not opened the link. */
export async function pageStatus(runtime: Runtime, token: string): Promise<number> {
  const found = await findLink(runtime, token)
  if (!found) return 404
  const link = await runAs(runtime, found.actor, 'zh', ctx => findRecord(ctx, guestLink, found.id))
  if (!link) return 404
  return GONE.has(stateAt(link, runtime.clock().toISOString())) ? 410 : 200
}

const GONE: ReadonlySet<string> = new Set(['revoked', 'expired'])
