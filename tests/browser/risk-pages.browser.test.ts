import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { enterIssue, enterRisk } from '../cast/risks.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose, command, writeDay } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${projectId}/${path}`, look)

test('a risk is entered from the project, judged, found in the matrix and answered', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}`)
  await page.getByRole('link', { name: '风险', exact: true }).first().click()
  await page.getByRole('button', { name: '登记风险' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('可能发生什么').fill('行业展会延期')
  await choose(form, /^可能性/, '4 高（约 70%）')
  await choose(form, /对时间/, '5 决定成败')
  await form.getByLabel(/金额/).fill('100000')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('link', { name: /可能性 4，影响 5：1 个风险，极高/ }).click()
  await page.getByText('70,000.00').waitFor()
  await command(page, '行业展会延期', '应对')
  await answerIn(page)
  await page.getByText('应对后 低').waitFor()
  await page.getByRole('listitem').filter({ hasText: '行业展会延期' }).getByText('已应对').waitFor()
})

test('what has not been judged is not answered, and says where to mend it', async () => {
  const { id } = await enterRisk(stage.company, projectId, { probability: null })
  const page = await stage.open('wangfang', `/risks/${id}`)
  await page.getByText('未判断').waitFor()
  await page.getByRole('button', { name: '复核', exact: true }).waitFor()
  await page.getByRole('button', { name: '操作 ▾' }).click()
  await page.getByRole('menuitem', { name: '应对', exact: true }).click()
  const form = await openedForm(page)
  await form.getByText('先判断可能性，以及至少一项影响。').waitFor()
  await choose(form, /^应对/, '接受')
  await form.getByLabel(/做什么/).fill('损失不大')
  await form.getByRole('button', { name: '应对', exact: true }).click()
  await form.getByText('先判断可能性，以及对时间、成本或质量至少一项的影响。').waitFor()
})

test('the next review is the day that stands in the field, and none where it was deleted', async () => {
  const { id } = await enterRisk(stage.company, projectId)
  const page = await stage.open('wangfang', `/risks/${id}`)
  await page.getByRole('button', { name: '操作 ▾' }).click()
  await page.getByRole('menuitem', { name: '复核', exact: true }).click()
  const form = await openedForm(page)
  await form.getByLabel(/为什么这样判断/).fill('没有变化')
  const day = form.getByLabel(/下次复核/)
  const send = form.getByRole('button', { name: '复核', exact: true })
  await day.fill('2026-11-01')
  await day.press('Tab')
  await send.click()
  await form.getByText(/下次复核要晚于今天/).waitFor()
  await day.fill('2026-02-30')
  await day.press('Tab')
  await send.click()
  await form.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  await day.fill('')
  await day.press('Tab')
  await send.click()
  await form.waitFor({ state: 'hidden' })
  const { rows } = await stage.company.database.owner.query('select review_on from risk where id = $1', [id])
  expect(rows[0].review_on).toBeNull()
})

test('a risk that occurs becomes an issue, which is resolved on its page', async () => {
  await enterRisk(stage.company, projectId)
  const page = await open('risks')
  await command(page, '行业展会延期', '记为已发生')
  const form = page.getByRole('dialog')
  await writeDay(form, /解决期限/, '2027-01-15')
  await form.getByRole('button', { name: '记为已发生' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: '行业展会延期' }).click()
  await page.getByRole('heading', { name: '由此产生的问题' }).waitFor()
  await page.getByRole('listitem').getByRole('link', { name: '行业展会延期' }).click()
  await page.waitForURL(/\/issues\/iss_/)
  await page.getByRole('button', { name: '解决', exact: true }).click()
  const asked = page.getByRole('dialog')
  await asked.getByRole('button', { name: '解决', exact: true }).click()
  await asked.getByText('请填写解决办法').waitFor()
  await asked.getByLabel(/解决办法/).fill('改到第二个展会')
  await asked.getByRole('button', { name: '解决', exact: true }).click()
  await page.getByText('改到第二个展会').first().waitFor()
})

test('everybody can use the pages: both languages, both shades, wide and narrow', async () => {
  await enterRisk(stage.company, projectId)
  await enterRisk(stage.company, projectId, { event: '政策补贴提前落地', kind: 'opportunity', probability: null })
  await enterIssue(stage.company, projectId)
  for (const look of [
    { locale: 'en', shade: 'light', width: 390 },
    { locale: 'zh-CN', shade: 'dark', width: 1440 },
  ] as const) {
    const page = await open('risks', look)
    await page.getByRole('table').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  expect(stage.complaints).toEqual([])
})

/** The form in its drawer, once it has put the cursor into its first field: that closes a list that was opened before. */
async function openedForm(page: Page): Promise<Locator> {
  await expect.poll(() => page.evaluate(FIRST_HAS_FOCUS)).toBe(true)
  return page.getByRole('dialog')
}

const FIRST_HAS_FOCUS = "document.activeElement === document.querySelector('[role=dialog] form :is(input, textarea)')"

async function answerIn(page: Page): Promise<void> {
  const form = await openedForm(page)
  await choose(form, /^应对/, '减轻')
  await form.getByLabel(/做什么/).fill('同时订下第二个展会的展位')
  await choose(form, /应对后的可能性/, '2 低（约 30%）')
  await choose(form, /应对后的影响/, '2 小')
  await form.getByRole('button', { name: '应对', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
}
