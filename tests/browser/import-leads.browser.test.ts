import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'
import { opened } from '#tests/opened.ts'

const TEXT = '姓名,手机,公司\n王建国,13800138001,江海泵业\n李秋,12,远航船舶\n赵敏,13800138003,恒通物流\n'

const stage = opened(openStage)
let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yc-import-'))
  file = join(folder, '展会名单.csv')
  writeFileSync(file, iconv.encode(TEXT, 'gb18030'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a person imports a list from a spreadsheet: preview, try-out, import, errors, undo', async () => {
  const page = await stage.open('wangfang', '/lead-imports/new')
  await chooseFile(page)
  await page.getByText('王建国').first().waitFor()
  await page.getByRole('button', { name: '试运行' }).click()
  await page.getByText('试运行的结果').waitFor()
  await runJobs(stage.company)
  await page.getByText('“12”不是有效的电话号码').waitFor()
  expect(await leads()).toBe(0)
  await page.getByRole('button', { name: '开始导入' }).click()
  await page.waitForURL(/lead-imports\/imp_/)
  await runJobs(stage.company)
  await page.getByText('完成').first().waitFor()
  expect(await leads()).toBe(2)
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByText('正在撤销').waitFor()
  await runJobs(stage.company)
  await page.getByText('已撤销：收回 2 条，保留 0 条。').waitFor()
  expect(await leads()).toBe(0)
})

test('the list of imports says on a phone how many rows were refused', async () => {
  const page = await stage.open('wangfang', '/lead-imports', { width: 390 })
  const card = page.getByRole('listitem').filter({ hasText: '展会名单.csv' })
  await card.getByText('出错').waitFor()
  expect(await card.locator('dd').allTextContents()).toEqual(['已撤销', '3', '2', '1'])
  expect(await overflow(page)).toBe(0)
})

test('what was refused is mended in the downloaded file and imported again, with nothing to be set', async () => {
  const page = await stage.open('wangfang', '/lead-imports/new')
  const wrong = join(folder, '改.csv')
  writeFileSync(wrong, '姓名,手机,邮箱\n改一,+86 138-0013-81,不是\n改二,13800138102,a@b.example\n,13800138103,\n')
  await tryOut(page, wrong)
  await page.locator('table').nth(1).waitFor()
  const cells = await page.locator('table').last().locator('tbody').first().locator('th, td').allTextContents()
  expect(cells).toEqual([
    ...['2', '手机', '+86 138-0013-81', expect.stringContaining('不是有效的电话号码')],
    ...['邮箱', '不是', expect.stringContaining('不是有效的邮箱地址')],
  ])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载出错的行' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('改-出错的行.csv')
  const mended = join(folder, '改好.csv')
  await download.saveAs(mended)
  const text = readFileSync(mended, 'utf8')
  expect(text).toMatch(/^\ufeff姓名,手机,邮箱,导入问题\r\n改一,'\+86 138-0013-81,不是,/)
  writeFileSync(mended, text.replace('0013-81', '0013-8101').replace(',不是,', ',,').replace('\r\n,', '\r\n改三,'))
  await page.getByRole('button', { name: '换一个文件' }).click()
  await tryOut(page, mended)
  expect(await page.locator('dd').allTextContents()).toEqual(['2', '2', '0', '0', '0'])
})

test.each(['zh-CN', 'en'] as const)('refused rows are read on a phone, each value by its name: %s', async locale => {
  const page = await stage.open('wangfang', '/lead-imports/new', { locale, width: 390 })
  await chooseFile(page)
  await page.getByRole('button', { name: locale === 'en' ? 'Try out' : '试运行' }).click()
  await runUntilTried(page)
  await page.locator('table').nth(1).waitFor()
  const named = await page.evaluate(`
    [...[...document.querySelectorAll('table')].at(-1).querySelector('tbody').querySelectorAll('th, td')]
      .map(cell => getComputedStyle(cell, '::before').content.replaceAll('"', ''))
  `)
  const names = { 'zh-CN': ['文件行', '列', '内容', '原因'], en: ['Row of the file', 'Column', 'Content', 'Reason'] }
  expect(named).toEqual(names[locale])
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
})

test('a file that is no table is refused in words, and the person goes on', async () => {
  const page = await stage.open('wangfang', '/lead-imports/new')
  const liar = join(folder, '假.csv')
  writeFileSync(liar, Buffer.from('504b030414000000', 'hex'))
  await page.locator('input[type=file]').setInputFiles(liar)
  await page.getByText('内容却不是').waitFor()
  await chooseFile(page)
})

test('a person who only looks on sees why nothing can be imported', async () => {
  await stage.company.database.owner.query(
    "update role set rights = (select jsonb_agg(jsonb_set(r, '{write}', '\"none\"')) from jsonb_array_elements(rights) r) where id = $1",
    [stage.company.roles.member],
  )
  const page = await stage.open('sunwei', '/lead-imports/new')
  await page.getByRole('heading', { name: '导入线索' }).waitFor()
  expect(await page.locator('input[type=file]').count()).toBe(0)
})

test('everybody can use the import: both languages, wide and narrow', async () => {
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('wangfang', '/lead-imports/new', look)
    await chooseFile(page)
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
})

async function chooseFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('table').waitFor()
}

async function tryOut(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path)
  await page.locator('table').waitFor()
  await page.getByRole('button', { name: '试运行' }).click()
  await runUntilTried(page)
}

async function runUntilTried(page: Page): Promise<void> {
  await page.locator('dl').waitFor()
  await runJobs(stage.company)
  await page.locator('dd').first().filter({ hasText: /[1-9]/ }).waitFor()
}

async function leads(): Promise<number> {
  const { rows } = await stage.company.database.owner.query(
    'select count(*)::int as count from lead where deleted_at is null',
  )
  return rows[0]?.count
}
