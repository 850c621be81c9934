import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '#apps/server/web-build.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { openTestSite, type TestSite } from '#tests/site.ts'
import { openBrowser } from '../open-browser.ts'
import { approveInInbox, openProject, submit } from './gate.ts'
import { invite } from './invite.ts'
import { type Person, sitDown } from './person.ts'
import { research } from './research.ts'
import { setGoals } from './set-goals.ts'
import { signUp } from './sign-up.ts'
import { startProject } from './start-project.ts'
import { decideStrategy } from './strategy.ts'

const PROJECT = '华东渠道增长'
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

test('two people take a new company from sign-up through goals, research and strategy', async () => {
  const liming = await sitDown(browser, '李明', 'liming@yunling.example')
  const wangfang = await sitDown(browser, '王芳', 'wangfang@yunling.example')
  await signUp(liming, `${site.url}/setup/${site.setupSecret}`)
  await invite(liming, wangfang, '管理者')
  await startProject(wangfang, liming, PROJECT, dayFromToday(-84))
  await setGoals(wangfang, PROJECT, dayFromToday(0))
  await pass(wangfang, liming, '关口：确定营销目标')
  await research(wangfang, PROJECT)
  await pass(liming, wangfang, '关口：进行市场调研')
  await openProject(wangfang, PROJECT)
  await decideStrategy(wangfang, PROJECT)
  await pass(wangfang, liming, '关口：制定营销策略')
  await openProject(wangfang, PROJECT)
  await wangfang.page.getByText('至少有 1 个营销活动').waitFor()
  expect([...liming.complaints, ...wangfang.complaints]).toEqual([])
})

/** One submits the stage under way, the other approves it in the inbox. */
async function pass(submitter: Person, approver: Person, gate: string): Promise<void> {
  await openProject(submitter, PROJECT)
  await submit(submitter)
  await approveInInbox(approver, gate)
  await openProject(approver, PROJECT)
}
