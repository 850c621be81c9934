import { beforeEach, expect, test } from 'vitest'
import { enterPost, enterSkill, giveToChenli, tellOrganisation } from '../cast/organisation.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { writeDay } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${projectId}/${path}`, look)

test('a unit is put into the chart, and a gap is marked and answered where it shows', async () => {
  const page = await open('org-units')
  await page.getByRole('button', { name: '新建组织单元' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('项目领导小组')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('listitem').filter({ hasText: '领导机构' }).getByText('没有负责人').waitFor()
  const { id } = await enterPost(stage.company, projectId)
  await giveToChenli(stage.company, id)
  await enterSkill(stage.company, projectId, { level: '1' })
  await page.getByRole('link', { name: '岗位与技能', exact: true }).click()
  await page.getByText('2 项要求，2 处差距，2 处未处理').waitFor()
  const cell = page.getByRole('cell').filter({ hasText: '要求 3 级' })
  await cell.getByText('✗ 差 2 级：1 级').waitFor()
  await cell.getByRole('button', { name: /^处理/ }).click()
  const answer = page.getByRole('dialog')
  await answer.getByLabel(/^做什么/).fill('跟着李明谈两家代理')
  await writeDay(answer, /^完成日期/, '2027-01-15')
  await answer.getByRole('button', { name: '保存' }).click()
  await cell.getByRole('link', { name: '培训' }).waitFor()
  await page.getByText('2 项要求，2 处差距，1 处未处理').waitFor()
})

test('everybody can use the pages: both languages, both shades, wide and narrow', async () => {
  await tellOrganisation(stage.company, projectId)
  for (const look of [
    { locale: 'en', shade: 'dark', width: 390 },
    { locale: 'zh-CN', shade: 'light', width: 1440 },
  ] as const) {
    for (const path of ['org-units', 'posts', 'decision-rules', 'team-measures']) {
      const page = await open(path, look)
      await page.getByRole('main').getByRole('listitem').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.close()
    }
  }
  expect(stage.complaints).toEqual([])
})
