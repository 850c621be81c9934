const BROWSERS = [
  ['Edg/', 'Edge'],
  ['MicroMessenger', 'WeChat'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const

/** What a person calls the device: 'Chrome, Windows'. Null where nothing is recognised. */
export function deviceName(userAgent: string | null): string | null {
  const find = (list: readonly (readonly [string, string])[]) => list.find(([sign]) => userAgent?.includes(sign))?.[1]
  const parts = [find(BROWSERS), find(SYSTEMS)].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : null
}
