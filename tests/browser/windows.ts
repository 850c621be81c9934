import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export interface Look {
  readonly width?: 1440 | 390
  readonly locale?: 'zh-CN' | 'en'
  readonly shade?: 'light' | 'dark'
}

/**
 * Browser windows by how one looks. A window that has loaded the app before opens it three times as fast, so what a
 * test leaves is taken again by the next one, whoever looks: with its pages closed and its device's memory emptied.
 */
export function windowsOf(browser: Browser, origin: string) {
  const idle = new Map<string, BrowserContext[]>()
  return {
    /** An empty page in a window that nobody else has while the test runs. */
    page: async (look: Look): Promise<Page> => {
      const kind = [look.width, look.locale, look.shade].join(' ')
      const window = idle.get(kind)?.pop() ?? (await newWindow(browser, look))
      onTestFinished(async () => {
        if (await emptied(window)) idle.set(kind, [...(idle.get(kind) ?? []), window])
      })
      const page = await window.newPage()
      await forget(page, origin)
      return page
    },
  }
}

async function newWindow(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width = 1440, locale = 'zh-CN', shade = 'light' } = look
  const viewport = { width, height: width === 390 ? 844 : 900 }
  const settings = { viewport, locale, colorScheme: shade, hasTouch: width === 390, reducedMotion: 'reduce' } as const
  const window = await browser.newContext(settings)
  await window.addInitScript(chosen => localStorage.setItem('yingce.locale', chosen), locale)
  return window
}

/** False where the test itself has closed the window. */
async function emptied(window: BrowserContext): Promise<boolean> {
  try {
    await Promise.all(window.pages().map(page => page.close()))
    await window.clearCookies()
    return true
  } catch {
    return false
  }
}

/** Drafts, columns and looks that are kept on the device. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' })
  await session.detach()
}
