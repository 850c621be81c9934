import { createHmac, timingSafeEqual } from 'node:crypto'

/** A browser keeps a `__Host-` cookie to this host, path / and https. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-yingce' : 'yingce'
}

/** The session's token out of the request's cookies, if its signature is ours: `token.signature`, as the library signs. */
export function sessionToken(cookies: string | undefined, secret: string, secure: boolean): string | null {
  const value = cookieValue(cookies ?? '', sessionCookieName(secure))
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return null
  const token = value.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

function cookieValue(cookies: string, name: string): string | null {
  const found = cookies.split(/;\s*/).find(cookie => cookie.startsWith(`${name}=`))
  if (!found) return null
  try {
    return decodeURIComponent(found.slice(name.length + 1))
  } catch {
    return null
  }
}
