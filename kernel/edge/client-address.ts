import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who is at the other end: the peer, or, behind proxies that are trusted, the address that they report. */
export function clientAddress(trusted: readonly string[]): (request: IncomingMessage) => string {
  const known = proxyList(trusted)
  return request => {
    let address = plain(request.socket.remoteAddress ?? '')
    const reported = String(request.headers['x-forwarded-for'] ?? '').split(',')
    while (isProxy(known, address) && reported.length > 0) {
      const next = plain(reported.pop()?.trim() ?? '')
      if (!isIP(next)) break
      address = next
    }
    return address
  }
}

function proxyList(trusted: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

function isProxy(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** ::ffff:10.0.0.1 is 10.0.0.1. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
