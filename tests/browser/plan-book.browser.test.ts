import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { tellPlan } from '#tests/cast/plan-book-story.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: string
beforeAll(async () => {
  project = (await tellPlan(stage.company)).id
})

const PATH = 'documents/plan_book'

test('a plan book is generated, submitted, approved by another person from the inbox, and downloaded', async () => {
  const page = await stage.open('wangfang', `/projects/${project}/${PATH}`)
  await page.getByText('内容齐全').waitFor()
  await page.getByRole('button', { name: '生成策划书' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '生成', exact: true }).click()
  await page.getByText('第 1 版').waitFor()
  await page.getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('button', { name: '撤回' }).waitFor()
  expect(await page.getByRole('button', { name: '批准' }).count()).toBe(0)

  const sponsor = await stage.open('liming', '/inbox')
  await sponsor.getByRole('listitem').filter({ hasText: '营销策划书' }).getByRole('link', { name: '打开' }).click()
  const waiting = sponsor.getByRole('listitem').filter({ hasText: '第 1 版' })
  const [download] = await Promise.all([
    sponsor.waitForEvent('download'),
    waiting.getByRole('link', { name: '下载第 1 版' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('华东渠道增长 2026 营销策划书 v1.docx')
  const bytes = readFileSync((await download.path()) ?? '')
  await waiting.getByText(createHash('sha256').update(bytes).digest('hex')).waitFor()
  await waiting.getByRole('button', { name: '批准' }).click()
  await sponsor.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  // The first browser learns it by itself.
  await page.getByText('已批准').waitFor()
  expect(stage.complaints).toEqual([])
})

test('what is missing is marked before anything is generated, with the way to write it', async () => {
  const { id } = await startProject(stage.company, { name: '空' })
  const page = await stage.open('wangfang', `/projects/${id}/${PATH}`)
  await page.getByText('还没有目标').waitFor()
  await page.getByRole('link', { name: '去补: 还没有目标' }).click()
  await page.waitForURL(`**/projects/${id}/goals`)
  await page.goBack()
  await page.getByRole('button', { name: '生成策划书' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '生成', exact: true }).click()
  await page.getByText('第 1 版').waitFor()
  expect(await page.getByRole('button', { name: '提交审批' }).getAttribute('aria-disabled')).toBe('true')
})

test('everybody can use the page: both languages, both shades, wide and narrow', async () => {
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('wangfang', `/projects/${project}/${PATH}`, look)
    await page
      .getByText(/SHA-256/)
      .first()
      .waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.close()
  }
  expect(stage.complaints).toEqual([])
})
