import type { AccountUser } from '../command/account-operation.ts'
import type { Locale } from '../error/locale.ts'
import type { Actor } from '../policy/actor.ts'

/** What the edge knows of a request before any work begins. */
export interface RequestContext {
  readonly requestId: string
  readonly locale: Locale
  /** The person in the workspace of the address; null on routes outside any workspace. */
  readonly actor: (Actor & { timeZone: string }) | null
  /** Who is signed in, on routes outside any workspace. */
  readonly user: AccountUser | null
  readonly sessionToken: string | null
  /** The version of If-Match, where the request has one. */
  readonly ifMatch: number | undefined
  /** The key under which a change is done at most once. */
  readonly onceKey: string | undefined
  /** Counts a try at a link's secret; throws where there were too many. */
  readonly countTry: (secret: string) => void
}
