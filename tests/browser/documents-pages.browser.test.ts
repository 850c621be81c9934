import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { tellCharter } from '#tests/cast/charter.ts'
import { tellClosing } from '#tests/cast/closing.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: string
beforeAll(async () => {
  project = (await startProject(stage.company)).id
  await tellCharter(stage.company, project)
  await tellClosing(stage.company, project)
})

async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer; text: string }> {
  const [got] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  const bytes = readFileSync((await got.path()) ?? '')
  const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')
  return { file: got.suggestedFilename(), bytes, text: (xml ?? '').replace(/<[^>]+>/g, '') }
}

test('a charter is written as Word from its own page, and downloaded with the hash that is shown', async () => {
  const page = await stage.open('wangfang', `/projects/${project}/charter`)
  await page.getByRole('link', { name: '导出 Word' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('写成 Word · 项目章程').waitFor()
  await dialog.getByRole('button', { name: '生成', exact: true }).click()
  const { file, bytes, text } = await download(page, '下载“华东渠道增长 2026 项目章程”第 1 版')
  expect(file).toBe('华东渠道增长 2026 项目章程 v1.docx')
  expect(text).toContain('目的与预期结果')
  await page.getByText(createHash('sha256').update(bytes).digest('hex')).waitFor()
  expect(stage.complaints).toEqual([])
})

test('a closing report is written in English from the list of documents', async () => {
  const page = await stage.open('wangfang', `/projects/${project}/documents`, { locale: 'en' })
  await page.getByRole('button', { name: 'Write as Word: Closing report' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click()
  const { text } = await download(page, 'Download “华东渠道增长 2026: closing report”, version 1')
  for (const found of ['Goals and results', 'Lessons and improvements', 'DA-2026-001']) expect(text).toContain(found)
  expect(stage.complaints).toEqual([])
})

test('everybody can use the page: both languages, both shades, wide and narrow, and with nothing on it', async () => {
  const { id: empty } = await startProject(stage.company, { name: '空' })
  for (const [of, look] of [
    [project, { locale: 'zh-CN', shade: 'light', width: 1440 }],
    [project, { locale: 'en', shade: 'dark', width: 390 }],
    [empty, { locale: 'zh-CN', shade: 'light', width: 1440 }],
    [empty, { locale: 'en', shade: 'dark', width: 390 }],
  ] as const) {
    const page = await stage.open('wangfang', `/projects/${of}/documents`, look)
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.close()
  }
})
