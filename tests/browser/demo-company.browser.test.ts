import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobWorker } from '#apps/server/open-jobs.ts'
import { buildRuntime } from '#apps/server/runtime.ts'
import { buildWeb } from '#apps/server/web-build.ts'
import { runJob } from '#kernel/jobs/run-job.ts'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { testFiles } from '#tests/cast/files.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { openTestSite, type TestSite } from '#tests/site.ts'
import { sitDown } from './journey/person.ts'
import { signUp } from './journey/sign-up.ts'
import { openBrowser } from './open-browser.ts'

let database: TestDatabase
let site: TestSite
let browser: Browser

beforeAll(async () => {
  await buildWeb()
  database = await testDatabase()
  site = await openTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.close()
})

const long = { timeout: 400_000 }

test(
  'an empty database shows a running project after three clicks; the company is removed in the settings',
  long,
  async () => {
    const liming = await sitDown(browser, '李明', 'liming@yunling.example')
    const { page } = liming
    await signUp(liming, `${site.url}/setup/${site.setupSecret}`)
    const own = new URL(page.url()).pathname
    const before = await everyCount()

    await page.getByRole('button', { name: '载入演示公司' }).click()
    await page.getByRole('status').getByText('演示公司正在过它的一年').waitFor()
    const loading = workOn()
    await page.getByText(/已到 \d{4}-\d{2}-\d{2}/).waitFor({ timeout: 120_000 })
    await loading
    await page.getByRole('link', { name: '打开进行中的样板项目' }).click()
    await page.getByRole('heading', { name: /空压机余热回收/ }).waitFor()
    expect(await everyCount()).not.toEqual(before)

    await lookAround(page)
    await page.goto(`${site.url}${own}settings`)
    await page.getByRole('button', { name: '移除演示公司' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '移除演示公司' }).click()
    await page.getByText('演示公司已移除。').waitFor({ timeout: 120_000 })
    expect(await everyCount()).toEqual(before)
    expect(liming.complaints).toEqual([])
  },
)

/** The loaded company's own pages: the inbox has something to decide, and everybody can use the settings. */
async function lookAround(page: Page): Promise<void> {
  const inside = new URL(page.url()).pathname.split('/projects/')[0]
  await page.goto(`${site.url}${inside}/inbox`)
  await page.getByText('“衡眼”能耗监测重新定位').first().waitFor()
  await page.goto(`${site.url}${inside}/settings`)
  await page.getByRole('button', { name: '移除演示公司' }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

/** Works on the job that the page has started, as a worker of the product would. */
async function workOn(): Promise<void> {
  const { rows } = await database.owner.query("select workspace_id, id from job where kind = 'demo.load'")
  const runtime = buildRuntime({ pool: database.app, files: testFiles(), log: () => undefined })
  await runJob(jobWorker(runtime), { workspaceId: rows[0].workspace_id, jobId: rows[0].id })
}

/** How many rows each table has, but for those of signing in, which a person's own clicks fill. */
async function everyCount(): Promise<Record<string, number>> {
  const { rows } = await database.owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')
      and (schemaname, tablename) not in (('auth', 'rate_limit'), ('auth', 'session')) order by 1`)
  const counts: Record<string, number> = {}
  for (const { name } of rows)
    counts[name] = Number((await database.owner.query(`select count(*) from ${name}`)).rows[0].count)
  return counts
}
