/** The same address for another role. Written on the text, since an address with a socket folder is no WHATWG URL. */
export function withCredentials(url: string, user: string, password: string): string {
  const [, scheme = '', rest = ''] = /^(postgres(?:ql)?:\/\/)(?:[^/?#]*@)?(.*)$/s.exec(url) ?? []
  return `${scheme}${encodeURIComponent(user)}:${encodeURIComponent(password)}@${withoutCredentials(rest)}`
}

function withoutCredentials(rest: string): string {
  const [address = '', query] = rest.split('?')
  if (query === undefined) return address
  const kept = query.split('&').filter(part => !/^(user|password)=/.test(part))
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address
}
