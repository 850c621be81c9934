import { expect, test } from 'vitest'
import { dayFromToday } from '../cast/days.ts'
import { measuredProject } from '../cast/evaluation.ts'
import { approvePeriod, planPeriod, writeDesign } from '../cast/operations.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a design is submitted from its card and approved where it is read', async () => {
  const { project } = await measuredProject(stage.company, '105')
  await writeDesign(stage.company, project.id, { evidence: null })
  const page = await stage.open('wangfang', `/projects/${project.id}/operations/design`)
  await page.getByText('还缺：依据').waitFor()
  await page.getByRole('button', { name: /^修改/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('依据').fill('八次访谈里七位找不到排障资料')
  await form.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('button', { name: /^送审/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '送审', exact: true }).click()
  await page.getByText('待审批', { exact: true }).waitFor()
  const sponsor = await stage.open('liming', `/projects/${project.id}/operations/design`)
  await sponsor.getByRole('button', { name: '批准', exact: true }).click()
  await sponsor.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await sponsor.getByText('已批准', { exact: true }).waitFor()
})

test('a period is begun and reviewed on a phone, on what was read in it', async () => {
  const { project, goal } = await measuredProject(stage.company, '105')
  const period = await planPeriod(stage.company, project.id, { targets: [{ metricId: goal.metricId, target: '12' }] })
  await approvePeriod(stage.company, period)
  const page = await stage.open('wangfang', `/projects/${project.id}/operations/periods`, { width: 390, locale: 'en' })
  await page.getByText('Actual 10.5 %').waitFor()
  await page.getByRole('button', { name: /^Begin the period/ }).click()
  await page.getByRole('button', { name: /^Review/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('What was achieved').fill('Nineteen joined')
  await form.getByLabel('Problems and causes').fill('One did not answer')
  await form.getByLabel('Adjustments').fill('Call first')
  await form.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByText('Reviewed', { exact: true }).waitFor()
  await page.getByRole('paragraph').filter({ hasText: 'Call first' }).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  expect(period.start).toBe(dayFromToday(0))
})
