/** Where a person wanted to go before signing in: a path of this site and nothing else. */
export function wayBack(search: string): string {
  const back = new URLSearchParams(search).get('back') ?? '/'
  const inside = /^\/(?![/\\])/.test(back) && !/\p{Cc}/u.test(back)
  return inside && !back.startsWith('/sign-in') ? back : '/'
}
