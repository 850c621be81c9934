/** The address of a page without the form that stands open in it. */
export function withoutForm(href: string): string {
  const [, path = '', search = '', rest = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const kept = search.slice(1).split('&')
  const others = kept.filter(one => one !== '' && one !== 'new' && !one.startsWith('new='))
  return `${path}${others.length > 0 ? `?${others.join('&')}` : ''}${rest}`
}
