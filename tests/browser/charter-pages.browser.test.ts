import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { addGoal, beginCharter, readSheet, tellCharter } from '../cast/charter.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { command, writeFact } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

const path = () => `/projects/${projectId}/charter`

test('a charter is written in its place, submitted, approved by the sponsor, and has changed once its scope has', async () => {
  await beginCharter(stage.company, projectId, { purpose: null })
  const page = await stage.open('wangfang', path())
  await page.getByText('提交之前还缺 5 项').waitFor()
  await writeFact(page.getByRole('region', { name: '目的与预期结果' }), '目的', '县级水厂三年内要换下一半旧仪表')
  await addScope(page, '范围内', '三省的县级水厂')
  await addScope(page, '范围外', '农村供水站')
  await page.getByText('范围外的事要写明为什么不做。').waitFor()
  await page.getByRole('textbox', { name: '为什么不做' }).fill('省里统一招标')
  await page.getByRole('textbox', { name: '为什么不做' }).press('Enter')
  await page.getByText('原因：省里统一招标').waitFor()
  await writeRequirement(page)
  await page.getByRole('link', { name: '至少一个目标' }).waitFor()
  await addGoal(stage.company, projectId)
  await page.reload()
  await page.getByText(/^提交之前还缺/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
  await page.getByText('第 1 版正在等待批准').waitFor()
  expect(await page.getByRole('textbox', { name: '添加到“范围内”' }).count()).toBe(0)
  const sponsor = await stage.open('liming', path())
  await sponsor.getByRole('button', { name: '批准', exact: true }).click()
  await sponsor.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await page.getByText('第 1 版 · 已批准').first().waitFor()
  await editScope(page, '三省的县级水厂', '五省的县级水厂')
  await page.getByText('第 1 版批准之后，1 处变了').waitFor()
  await command(page, '签约 20 家县级代理', '记为达到')
  await page.getByRole('dialog').getByRole('button', { name: '记为达到' }).click()
  await page.getByText(/^\d{4}-\d\d-\d\d 达到$/).waitFor()
  await page.getByText('第 1 版批准之后，1 处变了').waitFor()
})

test('everybody can read and print it: both languages, both shades, wide and narrow, and an earlier version', async () => {
  await tellCharter(stage.company, projectId)
  for (const look of [
    { locale: 'en', shade: 'dark', width: 390 },
    { locale: 'zh-CN', shade: 'light', width: 1440 },
  ] as const) {
    const page = await stage.open('wangfang', path(), look)
    await page.getByRole('article').getByText('园区泵站的试点').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.emulateMedia({ media: 'print' })
    for (const written of ['textbox', 'navigation'] as const) expect(await page.getByRole(written).count()).toBe(0)
    expect(await page.getByRole('article').getByText('农村供水站').isVisible()).toBe(true)
  }
  const [approved] = (await readSheet(stage.company, projectId)).versions
  const earlier = await stage.open('wangfang', `/charters/${approved?.id}`)
  await earlier.getByText('之后的修改不在里面').waitFor()
  await earlier.getByRole('article').getByText('农村供水站').waitFor()
  expect(await earlier.getByText('园区泵站的试点').count()).toBe(0)
  expect(await seriousFindings(earlier)).toEqual([])
  expect(stage.complaints).toEqual([])
})

async function addScope(page: Page, kind: string, statement: string): Promise<void> {
  const box = page.getByRole('textbox', { name: `添加到“${kind}”` })
  await box.fill(statement)
  await box.press('Enter')
}

async function editScope(page: Page, before: string, after: string): Promise<void> {
  await page.getByRole('button', { name: before, exact: true }).click()
  const box = page.getByRole('textbox', { name: '内容' })
  await box.fill(after)
  await box.press('Enter')
  await page.getByRole('button', { name: after, exact: true }).waitFor()
}

async function writeRequirement(page: Page): Promise<void> {
  await page.getByRole('button', { name: '添加要求' }).press('Enter')
  const form = page.getByRole('dialog')
  await form.getByLabel(/^要求/).fill('签约 20 家县级代理')
  await form.getByLabel(/^预期结果/).fill('每省至少三家能独立报价')
  await form.getByLabel(/^验收标准/).fill('合同盖章并完成首单')
  await form.getByRole('button', { name: '保存' }).press('Enter')
  await page.getByRole('cell', { name: '合同盖章并完成首单' }).waitFor()
  // Who works with the keyboard goes on from the button that opened the form.
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('添加要求')
}
