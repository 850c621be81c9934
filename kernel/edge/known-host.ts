import { isIP } from 'node:net'

/**
 * Is this a name under which the program is to be reached: the one people type (BASE_URL), this machine's own, or an
 * address in digits? A foreign page can let its own name point to this machine and would then count as the same site;
 * it cannot do so with an address.
 */
export function isKnownHost(host: string | undefined, baseUrl: string): boolean {
  const name = hostName(host)
  if (name === null) return false
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === new URL(baseUrl).hostname
}

/** The name without its port, as an address bar would write it; null where it is none. */
function hostName(host: string | undefined): string | null {
  if (!host || !/^[\w.:[\]-]{1,255}$/.test(host)) return null
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/\.$/, '') : null
}
