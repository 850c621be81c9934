import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { openStage } from '#tests/browser/stage.ts'
import type { Look } from '#tests/browser/windows.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { newReading } from '#tests/cast/goals.ts'
import { tellPlan } from '#tests/cast/plan-book-story.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

// `npm run pictures`: what README and docs/ show of the product, from the running pages on the cast's company.

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pictures')

const stage = opened(openStage)
let project: string
let goal: string
beforeAll(async () => {
  const told = await tellCompany()
  project = told.project
  goal = told.goal
})

const LANGUAGES = [
  ['zh-CN', ''],
  ['en', '.en'],
] as const

test.each(LANGUAGES)('pictures in %s', { timeout: 300_000 }, async (locale, ending) => {
  const take = async (name: string, path: string, look: Look = {}, until?: (page: Page) => Promise<unknown>) => {
    const page = await stage.open('wangfang', path, { locale, ...look })
    // The live line stays open, so it may never be quiet: then the picture is taken anyway.
    await page.waitForLoadState('networkidle').catch(() => {})
    await until?.(page)
    await page.waitForTimeout(1_000)
    await page.screenshot({ path: join(FOLDER, `${name}${ending}.png`) })
    await page.close()
  }
  await take('workbench', '/')
  await take('project', `/projects/${project}`)
  await take('start', '/projects/start')
  await take('goal', `/goals/${goal}`, {}, page =>
    page
      .getByText('SMART')
      .first()
      .evaluate(one => one.scrollIntoView({ block: 'start' })),
  )
  await take('plan-book', `/projects/${project}/documents/plan_book`)
  await take('strategy', `/projects/${project}/segments`)
  await take('campaigns', `/projects/${project}/campaigns?calendar=true`)
  await take('phone', `/projects/${project}`, { width: 390 })
})

/** 王芳's project makes its plan; another one begins. */
async function tellCompany(): Promise<{ project: string; goal: string }> {
  const { company } = stage
  const told = await tellPlan(company, { start: dayFromToday(-40) })
  const { rows } = await company.database.owner.query('select id, metric_id from goal where project_id = $1', [told.id])
  const [{ id, metric_id: metricId }] = rows
  await company.database.owner.query(
    "update aim set name = '年度营收 3 亿' where id = (select aim_id from goal where id = $1)",
    [id],
  )
  await company.database.owner.query("update metric set name = '转化率' where id = $1", [metricId])
  for (const stageKey of ['P1.1', 'P1.2', 'P1.3'])
    await company.run('liming', waiveStage, { projectId: told.id, stageKey, reason: '去年已经做过' })
  for (const [from, to, won] of [
    [-40, -31, '82'],
    [-30, -21, '89'],
    [-20, -11, '97'],
    [-10, -1, '103'],
  ] as const) {
    const period = { periodStart: dayFromToday(from), periodEnd: dayFromToday(to) }
    await newReading(company, { projectId: told.id, metricId, ...period, numerator: won, denominator: '1000' })
  }
  const spent = {
    item: '展位定金',
    category: 'events',
    amount: '8000',
    spentOn: dayFromToday(-3),
    receiptNo: '0023145',
  }
  const { id: expenseId } = (await company.run('chenli', enterExpense, { projectId: told.id, ...spent })) as {
    id: string
  }
  await company.run('chenli', submitExpense, { id: expenseId })
  await startProject(company, { name: '老客户复购计划', start: dayFromToday(-3) })
  return { project: told.id, goal: id }
}
