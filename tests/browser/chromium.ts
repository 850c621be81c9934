import { existsSync } from 'node:fs'

/** Debian's browser. CHROMIUM names another one, for other systems. */
export function chromiumPath(): string | undefined {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return places.find(place => place && existsSync(place))
}
