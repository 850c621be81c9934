import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '#apps/server/web-build.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { openTestSite, type TestSite } from '#tests/site.ts'
import { openBrowser } from '../open-browser.ts'
import { adjust, CHANGE } from './adjust.ts'
import { carryOut } from './carry-out.ts'
import { closeProject } from './close-project.ts'
import { evaluate } from './evaluate.ts'
import { approveInInbox, openProject, submit } from './gate.ts'
import { goAgain } from './go-again.ts'
import { invite } from './invite.ts'
import { type Person, sitDown } from './person.ts'
import { makePlan, planAgain } from './plan.ts'
import { research } from './research.ts'
import { setGoals } from './set-goals.ts'
import { signUp } from './sign-up.ts'
import { endTour, startProject } from './start-project.ts'
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

const long = { timeout: 600_000 }

test(
  'two people take a new company from sign-up to the close of its first project, in two iterations',
  long,
  async () => {
    const liming = await sitDown(browser, '李明', 'liming@yunling.example')
    const wangfang = await sitDown(browser, '王芳', 'wangfang@yunling.example')
    await signUp(liming, `${site.url}/setup/${site.setupSecret}`)
    await invite(liming, wangfang, '管理者')
    await startProject(wangfang, liming, PROJECT, dayFromToday(-84))
    await openProject(liming, PROJECT)
    await endTour(liming)
    await learn(liming, wangfang)
    await missTheGoal(liming, wangfang)
    await goAgain(wangfang, PROJECT, CHANGE.改什么)
    await reachTheGoal(liming, wangfang)
    await closeProject(wangfang, PROJECT)
    expect([...liming.complaints, ...wangfang.complaints]).toEqual([])
  },
)

/** Goals, market and strategy: what both iterations stand on. */
async function learn(liming: Person, wangfang: Person): Promise<void> {
  await setGoals(wangfang, PROJECT, dayFromToday(0))
  await pass(wangfang, liming, '关口：确定营销目标')
  await research(wangfang, PROJECT)
  await pass(liming, wangfang, '关口：进行市场调研')
  await openProject(wangfang, PROJECT)
  await decideStrategy(wangfang, PROJECT)
  await pass(liming, wangfang, '关口：制定营销策略')
}

/** The first iteration ends late and below its target, which is answered. */
async function missTheGoal(liming: Person, wangfang: Person): Promise<void> {
  const [start, finish, late] = [dayFromToday(-40), dayFromToday(-14), dayFromToday(-4)]
  await openProject(wangfang, PROJECT)
  await makePlan(wangfang, liming, PROJECT, { start, finish })
  await pass(wangfang, liming, '关口：制定营销计划')
  const course = { startedOn: start, endedOn: late, spent: '19500', receipt: '00231457', late: true }
  await carryOut(liming, wangfang, PROJECT, course)
  await pass(liming, wangfang, '关口：实施营销活动')
  await openProject(liming, PROJECT)
  const cause = '三家水厂的设备晚到'
  await evaluate(liming, PROJECT, { start, end: late, value: '9', verdict: '未达标', cause })
  await pass(liming, wangfang, '关口：监控与评估')
  await adjust(wangfang, PROJECT)
  await pass(wangfang, liming, '关口：调整与优化')
}

/** The second one keeps to its plan and reaches the target; it is evaluated on a phone. */
async function reachTheGoal(liming: Person, wangfang: Person): Promise<void> {
  const today = dayFromToday(0)
  await planAgain(wangfang, liming, PROJECT, { start: today, finish: today })
  await pass(wangfang, liming, '关口：制定营销计划')
  const course = { startedOn: today, endedOn: today, spent: '19500', receipt: '00231458', late: false }
  await carryOut(liming, wangfang, PROJECT, course)
  await pass(liming, wangfang, '关口：实施营销活动')
  await openProject(liming, PROJECT)
  await liming.page.setViewportSize({ width: 390, height: 844 })
  const cause = '先测水，水厂看到了差别'
  await evaluate(liming, PROJECT, { start: today, end: today, value: '13', verdict: '超额', cause })
  await liming.page.setViewportSize({ width: 1440, height: 900 })
  await pass(liming, wangfang, '关口：监控与评估')
  await pass(wangfang, liming, '关口：调整与优化')
}

/** One submits the stage under way, the other approves it in the inbox. */
async function pass(submitter: Person, approver: Person, gate: string): Promise<void> {
  await openProject(submitter, PROJECT)
  await submit(submitter)
  await approveInInbox(approver, gate)
  await openProject(approver, PROJECT)
}
