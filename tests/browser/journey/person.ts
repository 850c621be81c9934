import type { Browser, Page } from 'playwright-core'

/** Somebody at their own browser, who has nothing but mouse and keyboard. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly page: Page
  /** What their pages threw or printed as an error. */
  readonly complaints: string[]
}

export const PASSWORD = '春天里的奶茶摊 1987'

export async function sitDown(browser: Browser, name: string, email: string, width = 1440): Promise<Person> {
  const viewport = { width, height: width === 390 ? 844 : 900 }
  const settings = { viewport, locale: 'zh-CN', hasTouch: width === 390, reducedMotion: 'reduce' } as const
  const page = await (await browser.newContext(settings)).newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  page.setDefaultTimeout(30_000)
  return { name, email, page, complaints }
}
