import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage, type Stage } from '#tests/browser/stage.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'

const TEXT = '姓名,手机,公司\n王建国,13800138001,江海泵业\n李秋,12,远航船舶\n赵敏,13800138003,恒通物流\n'

let stage: Stage
let folder: string
let file: string
beforeAll(async () => {
  stage = await openStage()
  folder = mkdtempSync(join(tmpdir(), 'yc-import-'))
  file = join(folder, '展会名单.csv')
  writeFileSync(file, iconv.encode(TEXT, 'gb18030'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await stage.close()
})

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

async function leads(): Promise<number> {
  const { rows } = await stage.company.database.owner.query(
    'select count(*)::int as count from lead where deleted_at is null',
  )
  return rows[0]?.count
}
