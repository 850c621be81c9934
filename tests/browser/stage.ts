import type { BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '#apps/server/web-build.ts'
import { type Company, openCompany, type Player } from '../cast/company.ts'
import { openTestSite, type TestSite } from '../site.ts'
import { openBrowser } from './open-browser.ts'

export interface Look {
  readonly width?: 1440 | 390
  readonly locale?: 'zh-CN' | 'en'
  readonly shade?: 'light' | 'dark'
}

/** The company, its server and a browser in which its people open pages. */
export interface Stage {
  readonly company: Company
  readonly site: TestSite
  /** A browser window of somebody who has signed in; the path counts from the workspace's address. */
  readonly open: (player: Player, path: string, look?: Look) => Promise<Page>
  /** A window of somebody who has not. */
  readonly openOutside: (path: string, look?: Look) => Promise<Page>
  /** What pages threw or printed as an error, other than refusals that a test provokes. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function openStage(given?: Company): Promise<Stage> {
  await buildWeb()
  const company = given ?? (await openCompany())
  const [site, browser] = await Promise.all([openTestSite(company.database), openBrowser()])
  const complaints: string[] = []
  const window = async (look: Look) => browser.newContext(settingsOf(look))
  return {
    company,
    site,
    complaints,
    open: async (player, path, look = {}) => {
      const context = await window(look)
      await context.addCookies([{ ...site.cookie(company.tokens[player]), url: site.url }])
      return visit(context, `${site.url}/w/${company.slug}${path}`, look, complaints)
    },
    openOutside: async (path, look = {}) => visit(await window(look), site.url + path, look, complaints),
    close: async () => {
      await browser.close()
      await site.stop()
      await company.close()
    },
  }
}

function settingsOf({ width = 1440, locale = 'zh-CN', shade = 'light' }: Look) {
  const viewport = { width, height: width === 390 ? 844 : 900 }
  return { viewport, locale, colorScheme: shade, hasTouch: width === 390, reducedMotion: 'reduce' } as const
}

async function visit(context: BrowserContext, url: string, look: Look, complaints: string[]): Promise<Page> {
  await context.addInitScript(locale => localStorage.setItem('yingce.locale', locale), look.locale ?? 'zh-CN')
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  page.setDefaultTimeout(10_000)
  await page.goto(url)
  await page.getByRole('main').waitFor()
  return page
}
