import { expect, test } from 'vitest'
import { draftClosingReport } from '#domains/closing/server/report/draft-closing-report.ts'
import { writeReport } from '../cast/closing.ts'
import { evaluate, measuredProject } from '../cast/evaluation.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a closing report is submitted, approved where it is read, and written anew for a reason', async () => {
  const { project } = await measuredProject(stage.company, '105')
  await evaluate(stage.company, project.id)
  await writeReport(stage.company, project.id)
  const page = await stage.open('wangfang', `/projects/${project.id}`)
  await page.getByRole('button', { name: '其他页面' }).click()
  await page.getByRole('menuitem', { name: '收尾', exact: true }).getByRole('link').click()
  await page.getByRole('button', { name: '送审', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '送审', exact: true }).click()
  await page.getByRole('button', { name: '撤回', exact: true }).waitFor()
  const sponsor = await stage.open('liming', `/projects/${project.id}/closing`)
  await sponsor.getByText('未达标').waitFor()
  await sponsor.getByRole('button', { name: '批准', exact: true }).click()
  await sponsor.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await sponsor.getByText('已批准', { exact: true }).waitFor()
  await page.getByRole('button', { name: '写新版', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('漏了回款')
  await page.getByRole('dialog').getByRole('button', { name: '写新版', exact: true }).click()
  await page.getByText('第 2 版').first().waitFor()
  await expect(stage.company.run('wangfang', draftClosingReport, { projectId: project.id })).rejects.toMatchObject({
    code: 'closing_report.in_work',
  })
})

test('a report in which parts are empty says so on its button beforehand', async () => {
  const { project } = await measuredProject(stage.company, '105')
  await stage.company.run('wangfang', draftClosingReport, { projectId: project.id })
  const page = await stage.open('wangfang', `/projects/${project.id}/closing`)
  const submit = page.getByRole('button', { name: '送审' })
  await submit.getByText('还缺：成果、过程、原因、移交').waitFor({ state: 'attached' })
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
})

test('a document is filed on a phone, and the archive says what is left', async () => {
  const { project } = await measuredProject(stage.company, '105')
  const page = await stage.open('wangfang', `/projects/${project.id}/archive`, { width: 390, locale: 'en' })
  await page.getByText('0 of 25 filed').waitFor()
  await page.getByRole('button', { name: /^File · Marketing goals/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Where it is kept').fill('Shelf 3')
  await form.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByText('1 of 25 filed').waitFor()
  await page.getByText('Shelf 3').waitFor()
})
