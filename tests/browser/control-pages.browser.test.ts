import { beforeEach, expect, test } from 'vitest'
import { approvedBudget } from '../cast/control.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { choose, writeDay } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company, { playbook: 'S1', start: dayFromToday(-40) })).id
})

test('a baseline is set from the empty page, tells what is late, and an action is taken', async () => {
  await approvedBudget(stage.company, projectId, { amount: '3000', month: dayFromToday(-40).slice(0, 7) })
  const page = await stage.open('wangfang', `/projects/${projectId}/control`)
  await page.getByText('还没有基线').waitFor()
  await page.getByRole('button', { name: '设定基线' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '设定基线' }).click()
  await page.getByText('落后：少做了 3,000.00 的工作').waitFor()
  await page.getByRole('link', { name: '偏差与纠正' }).click()
  await page.getByRole('button', { name: /采取措施 · 进度指数 SPI 只有 0%/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^措施/).fill('加一个人')
  await form.getByLabel(/^原因/).fill('两人请假')
  await form.getByLabel(/^预期效果/).fill('月底追上')
  await choose(form, /^负责人/, '陈立')
  await writeDay(form, /^期限/, dayFromToday(7))
  await form.getByRole('button', { name: '采取措施' }).click()
  const row = page.getByRole('listitem').filter({ hasText: '进度指数 SPI 只有 0%' })
  await row.getByText('有措施').waitFor()
  await row.getByRole('link', { name: '加一个人' }).waitFor()
  expect(stage.complaints).toEqual([])
})

test('without an approved budget the button says so beforehand, and the page leads to the budget', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}/control`)
  const set = page.getByRole('button', { name: '设定基线' }).first()
  await page.getByRole('link', { name: '去预算' }).waitFor()
  expect(await set.getAttribute('aria-disabled')).toBe('true')
  await set.getByText('这一轮还没有已批准的预算').waitFor({ state: 'attached' })
  await page.getByRole('link', { name: '去预算' }).click()
  await page.getByText('还没有预算').waitFor()
})

test('a report that was just drafted is opened, to go on writing in it', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}/control/reports`)
  await page.getByRole('button', { name: '写报告' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '写报告' }).click()
  await page.waitForURL(/\/status-reports\/[a-z]+_/)
})
