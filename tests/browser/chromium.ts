import { existsSync } from 'node:fs'

/** Debian's browser, the one without windows first: it works a quarter less. CHROMIUM names another, for other systems. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find(place => place && existsSync(place))
}

const PLACES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  name => `/usr/bin/${name}`,
)
