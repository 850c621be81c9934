import { beforeEach, expect, test } from 'vitest'
import { planAChain } from '../cast/changes.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company, { start: dayFromToday(0) })).id
  await planAChain(stage.company, projectId, [dayFromToday(200), dayFromToday(203), dayFromToday(206)])
})

test('a change is asked for, its effect is seen, and the sponsor’s approval applies it', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}/change-requests`)
  await page.getByRole('button', { name: '提出变更' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^变更/).fill('样机多测一轮')
  await form.getByLabel(/改什么/).fill('出厂前加一轮高温测试')
  await form.getByLabel(/为什么改/).fill('泵房夏天超过 45 度')
  await form.getByLabel(/谁提出的/).fill('钱总')
  await form.getByRole('button', { name: '保存' }).click()
  await page.waitForURL(/\/change-requests\/chr_/)
  await page.goBack()
  await page.waitForURL(/\/change-requests$/)
  await page.getByRole('link', { name: '样机多测一轮' }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.goForward()
  await page.getByRole('button', { name: '加一行 ▾' }).click()
  await page.getByRole('menuitem', { name: '任务顺延' }).click()
  await choose(page.getByRole('dialog'), /^任务/, '做样机')
  await page
    .getByRole('dialog')
    .getByLabel(/顺延工作日/)
    .fill('15')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByText('被前置任务推后').first().waitFor()
  await page.getByRole('button', { name: '提交审批', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审批', exact: true }).click()
  await page.getByText('等待 李明 审批').waitFor()
  const sponsor = await stage.open('liming', page.url().replace(/^.*\/change-requests/, '/change-requests'))
  await sponsor.getByRole('button', { name: '批准并落实' }).click()
  await sponsor.getByRole('dialog').getByRole('button', { name: '批准并落实' }).click()
  await sponsor.getByRole('heading', { name: '落实时改了什么' }).waitFor()
  const moved = await stage.company.database.owner.query("select 1 from task where title = '发样机' and version > 1")
  expect(moved.rows).toHaveLength(1)
  for (const look of [page, sponsor]) {
    expect(await seriousFindings(look)).toEqual([])
    expect(await overflow(look)).toBe(0)
  }
  expect(stage.complaints).toEqual([])
})
