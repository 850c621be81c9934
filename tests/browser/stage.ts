import type { Page } from 'playwright-core'
import { buildWeb } from '#apps/server/web-build.ts'
import { type Company, openCompany, type Player } from '../cast/company.ts'
import { openTestSite, type TestSite } from '../site.ts'
import { openBrowser } from './open-browser.ts'
import { type Look, windowsOf } from './windows.ts'

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

export async function openStage(): Promise<Stage> {
  await buildWeb()
  const company = await openCompany()
  const [site, browser] = await Promise.all([openTestSite(company.database), openBrowser()])
  const complaints: string[] = []
  const windows = windowsOf(browser, site.url)
  return {
    company,
    site,
    complaints,
    open: async (player, path, look = {}) => {
      const page = await windows.page(look)
      await page.context().addCookies([{ ...site.cookie(company.tokens[player]), url: site.url }])
      return visit(page, `${site.url}/w/${company.slug}${path}`, complaints)
    },
    openOutside: async (path, look = {}) => visit(await windows.page(look), site.url + path, complaints),
    close: async () => {
      await browser.close()
      await site.stop()
      await company.close()
    },
  }
}

async function visit(page: Page, url: string, complaints: string[]): Promise<Page> {
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  await page.goto(url)
  await page.getByRole('main').waitFor()
  return page
}
