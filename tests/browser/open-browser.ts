import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from './chromium.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One site and no graphics card: fewer processes do it.
  '--in-process-gpu',
  '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS, headless: true })
}
