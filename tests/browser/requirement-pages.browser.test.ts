import { beforeEach, expect, test } from 'vitest'
import { tellOpportunities } from '../cast/opportunities.ts'
import { beginRequirements, requirementSheet, tellRequirements, writeRequirement } from '../cast/requirements.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

test('a requirement is written where it is read, and the document is submitted once nothing is missing', async () => {
  const document = await beginRequirements(stage.company, projectId)
  await writeRequirement(stage.company, document, { criterion: null })
  const page = await stage.open('chenli', `/projects/${projectId}/deals/requirements`)
  const row = page.getByRole('listitem').filter({ hasText: 'R-001' })
  await row.getByText('缺验收标准').waitFor()
  await page.getByRole('button', { name: /这些需求还没有验收标准：R-001/ }).waitFor()
  await row.getByTitle('编辑验收标准').click()
  await row.getByLabel('R-001 验收标准').fill('30 分钟内收到短信')
  await row.getByRole('button', { name: '保存' }).click()
  await row.getByText('缺验收标准').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '提交评审' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交评审' }).click()
  await page.getByText('内部评审中', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: '添加需求' }).waitFor({ state: 'detached' })
  const { versions } = await requirementSheet(stage.company, projectId)
  expect(versions[0]).toMatchObject({ document: { state: 'submitted' }, lines: [{ criterion: '30 分钟内收到短信' }] })
})

test('everybody can read the pages: both languages, both shades, wide and narrow', async () => {
  await tellRequirements(stage.company, projectId)
  await tellOpportunities(stage.company, projectId)
  for (const [look, must, late] of [
    [{ locale: 'en', shade: 'dark', width: 390 }, 'No function meets it', 'Open'],
    [{ locale: 'zh-CN', shade: 'light', width: 1440 }, '没有功能满足', '在谈金额'],
  ] as const) {
    for (const [path, words] of [
      ['requirements', 'R-001'],
      ['functions', must],
      ['opportunities', late],
    ] as const) {
      const page = await stage.open('wangfang', `/projects/${projectId}/deals/${path}`, look)
      await page.getByText(words, { exact: true }).first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${path}-${look.width}.png`, fullPage: true })
    }
  }
  expect(stage.complaints).toEqual([])
})
