import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeAll(async () => {
  projectId = (await startProject(stage.company)).id
})

const contract = { name: '展位合同.txt', mimeType: 'text/plain', buffer: Buffer.from('展位 9 平方米') }

test('a file is put into the project, found, renamed, downloaded by a colleague, and taken out and back', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}`)
  await page.getByRole('link', { name: '文件', exact: true }).click()
  await page.getByText('还没有文件').waitFor()
  await choose(page, contract)
  await page.getByText('“展位合同.txt”已加入项目').waitFor()
  await choose(page, { ...contract, name: '现场照片清单.txt' })
  await page.getByText('现场照片清单.txt', { exact: true }).first().waitFor()

  await page.getByPlaceholder('搜索名称').fill('合同')
  await page.getByText('现场照片清单.txt', { exact: true }).waitFor({ state: 'hidden' })
  await page.getByText('展位合同.txt', { exact: true }).first().click()
  const panel = page.getByRole('dialog')
  await panel.getByTitle('编辑名称').click()
  await panel.getByRole('textbox', { name: '名称' }).fill('展位合同（终稿）.txt')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '下载“展位合同（终稿）.txt”' }).first().waitFor()

  const colleague = await stage.open('chenli', `/projects/${projectId}/files`)
  const [download] = await Promise.all([
    colleague.waitForEvent('download'),
    colleague.getByRole('link', { name: '下载“展位合同（终稿）.txt”' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('展位合同（终稿）.txt')
  expect(await readFile(await download.path(), 'utf8')).toBe('展位 9 平方米')

  await panel.getByRole('button', { name: /更多/ }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('button', { name: /^删\s?除$/ }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByRole('link', { name: '下载“展位合同（终稿）.txt”' }).first().waitFor()
})

test('a file that is not what its name says is refused in words, and nothing is kept', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}/files`)
  await choose(page, { name: '报价.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') })
  await page.getByText('“报价.pdf”没有上传：文件名说它是“pdf”').waitFor()
  expect(await page.getByRole('link', { name: '下载“报价.pdf”' }).count()).toBe(0)
})

test('everybody can use the page: both languages, both shades, wide and narrow', async () => {
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('wangfang', `/projects/${projectId}/files`, look)
    await page.getByText('展位合同（终稿）.txt').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
})

test('a project that is over takes no more files and says why', async () => {
  await stage.company.run('liming', cancelProject, { projectId, reason: '客户推迟到明年' })
  const page = await stage.open('wangfang', `/projects/${projectId}/files`)
  const button = page.getByRole('button', { name: '上传文件' })
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  expect(await button.textContent()).toContain('项目处于“取消”')
  expect(await page.locator('input[type=file]').count()).toBe(0)
})

async function choose(page: Page, file: typeof contract): Promise<void> {
  await page.locator('main input[type=file]').first().setInputFiles(file)
}
