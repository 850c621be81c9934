import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { tokenBuckets } from './token-buckets.ts'

/** A burst lasts this many seconds at the full rate: a page that loads much, a program that catches up. */
const BURST_SECONDS = 10
/** A company that joins on one morning behind one address; a guess at 192 bits gains nothing by it. */
const ADDRESS = { burst: 60, perSecond: 0.5 }
/** A guest reads and answers in a handful of requests; guesses at 256 bits gain nothing by it. */
const GUEST = { burst: 60, perSecond: 1 }
/** Looking at an invitation, mistyping a password a few times, accepting it. */
const SECRET = { burst: 10, perSecond: 0.1 }

export interface Limits {
  /** Counts a request of this session; the seconds to wait, or 0. */
  readonly request: (sessionToken: string) => number
  /** Counts a try at the secret of a link from this address; the seconds to wait, or 0. */
  readonly secret: (secret: string, address: string) => number
  /** Counts a request for a guest's link from this address, known or not; the seconds to wait, or 0. */
  readonly guest: (address: string) => number
}

/** How much one session, one address, one secret may ask of this process. */
export function openLimits(requestsPerSecond: number): Limits {
  const ofSession = tokenBuckets({ burst: requestsPerSecond * BURST_SECONDS, perSecond: requestsPerSecond })
  const ofAddress = tokenBuckets(ADDRESS)
  const ofSecret = tokenBuckets(SECRET)
  const ofGuest = tokenBuckets(GUEST)
  return {
    request: sessionToken => ofSession(sessionToken, performance.now()),
    guest: address => ofGuest(network(address), performance.now()),
    secret: (secret, address) => {
      const seconds = ofAddress(network(address), performance.now())
      return seconds || ofSecret(createHash('sha256').update(secret).digest('base64'), performance.now())
    },
  }
}

/** Whoever has one IPv6 address has 2^64 of them. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Array<string>(8 - groups.length - rest.length).fill('0') : []
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
