import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let project: string
beforeAll(async () => {
  project = (await startProject(stage.company)).id
})
/** 陈立 is new again. */
beforeEach(async () => {
  await stage.company.database.owner.query(
    'update person set tour_seen_at = null, steps_away_at = null where id = $1',
    [stage.company.people.chenli],
  )
})

const tour = (page: Page) => page.getByRole('dialog')
const seen = async () => {
  const { rows } = await stage.company.database.owner.query('select tour_seen_at as at from person where id = $1', [
    stage.company.people.chenli,
  ])
  return rows[0]?.at !== null
}

test('who opens a project of their own for the first time is shown round it, by the keyboard alone, once', async () => {
  const page = await stage.open('chenli', `/projects/${project}`)
  await tour(page).getByText('第 1 步，共 8 步').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  for (let step = 2; step <= 8; step++) {
    await page.keyboard.press('ArrowRight')
    await tour(page).getByText(`第 ${step} 步，共 8 步`).waitFor()
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
  }
  await page.keyboard.press('ArrowLeft')
  await tour(page).getByRole('heading', { name: '发生过什么都查得到' }).waitFor()
  await page.keyboard.press('Escape')
  await tour(page).waitFor({ state: 'detached' })
  await expect.poll(seen).toBe(true)
  await page.reload()
  await page.getByRole('region', { name: '关口' }).waitFor()
  expect(await tour(page).count()).toBe(0)
})

test('it stands in nobody’s way: the work goes on beside it', async () => {
  const page = await stage.open('chenli', `/projects/${project}`)
  await tour(page).waitFor()
  await page.getByRole('link', { name: '团队', exact: true }).click()
  await tour(page).waitFor({ state: 'detached' })
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('in somebody else’s project nobody is shown round without asking', async () => {
  await stage.company.database.owner.query('update person set tour_seen_at = null where id = $1', [
    stage.company.people.sunwei,
  ])
  const page = await stage.open('sunwei', `/projects/${project}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // Long enough for a tour to come: who belongs to the project, and opens it later, is shown round.
  await tour(await stage.open('chenli', `/projects/${project}`)).waitFor()
  expect(await tour(page).count()).toBe(0)
})

test('on a phone the tour fits too, and comes again from the page about me', async () => {
  const page = await stage.open('chenli', '/me', { width: 390, locale: 'en', shade: 'dark' })
  await page.getByRole('link', { name: 'Project tour' }).click()
  for (let step = 1; step <= 8; step++) {
    await tour(page).getByText(`Step ${step} of 8`).waitFor()
    expect(await overflow(page)).toBe(0)
    const { top, bottom } = await ringOf(page)
    expect(bottom > 0 && top < 844).toBe(true)
    await tour(page)
      .getByRole('button', { name: step < 8 ? 'Next' : 'Got it' })
      .click()
  }
  await tour(page).waitFor({ state: 'detached' })
  expect(page.url()).not.toMatch(/tour/)
})

test('the menu under one’s name shows the tour again, and the first steps that were put away', async () => {
  const page = await stage.open('chenli', `/projects/${project}`)
  await tour(page).getByRole('button', { name: '结束导览' }).click()
  await page.getByRole('button', { name: '我的: 陈立' }).click()
  await page.getByRole('menuitem', { name: '项目导览' }).click()
  await tour(page).getByText('第 1 步，共 8 步').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '工作台' }).first().click()
  const steps = page.getByRole('region', { name: '从这里开始' })
  await steps.getByRole('button', { name: '收起' }).click()
  await steps.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('region', { name: '我的工作' }).waitFor()
  expect(await steps.count()).toBe(0)
  await page.getByRole('button', { name: '我的: 陈立' }).click()
  await page.getByRole('menuitem', { name: '上手步骤' }).click()
  await steps.waitFor()
})

test('a step is ticked by what there is, and leads to where it is done', async () => {
  const page = await stage.open('chenli', '/')
  const steps = page.getByRole('region', { name: '从这里开始' }).getByRole('listitem')
  const step = (name: string) => steps.filter({ hasText: name })
  await step('启动第一个项目').getByText('已完成').waitFor()
  await step('在项目里写第一个目标').getByText('未完成').waitFor()
  await step('在项目里写第一个目标').getByRole('link').click()
  await page.waitForURL(new RegExp(`/projects/${project}/goals`))
  await page.getByRole('heading', { level: 1 }).waitFor()
})

/** Where the ring has come to rest. */
async function ringOf(page: Page): Promise<{ top: number; bottom: number }> {
  return page.evaluate(`new Promise(done => {
    let before = ''
    const look = () => {
      const { top, bottom } = document.querySelector('[class*=ring][aria-hidden]').getBoundingClientRect()
      const now = top + ' ' + bottom
      if (now === before) done({ top, bottom })
      else setTimeout(look, 100)
      before = now
    }
    look()
  })`)
}

test('an empty list says what belongs there and how a line would read, and offers to add one', async () => {
  const page = await stage.open('wangfang', '/leads')
  const main = page.getByRole('main')
  await main.getByText('例如', { exact: true }).waitFor()
  expect(await main.getByText(/^例如林一，青溪水厂/).count()).toBe(1)
  expect(await main.getByRole('button', { name: '新建线索' }).count()).toBe(2)
  await page.getByPlaceholder(/搜索姓名/).fill('青溪')
  await main.getByText('没有符合条件的线索').waitFor()
  expect(await main.getByText('例如', { exact: true }).count()).toBe(0)
})
