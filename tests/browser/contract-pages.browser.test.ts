import { expect, test } from 'vitest'
import { inForce, plan, toBeSigned } from '../cast/contracts.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a contract shows its amount in capitals and who has not signed; a signature is recorded and taken back', async () => {
  const { id } = await startProject(stage.company)
  await toBeSigned(stage.company, id)
  const page = await stage.open('wangfang', `/projects/${id}/contracts`)
  await page.getByText('人民币壹拾万元整').waitFor()
  await page.getByRole('button', { name: /^登记签署/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('签署人').fill('李明')
  await form.getByLabel('身份').fill('法定代表人')
  await form.getByLabel('凭据').fill('扫描件')
  await form.getByRole('button', { name: '登记签署', exact: true }).click()
  await page.getByRole('button', { name: '撤销 · 李明' }).waitFor()
  expect(stage.complaints).toEqual([])
})

test('a plan that is short says how much, and a payment shows what is not allocated', async () => {
  const { id } = await startProject(stage.company)
  const whole = await inForce(stage.company, id)
  await plan(stage.company, whole.id, '60000.00')
  const page = await stage.open('wangfang', `/projects/${id}/contracts/receivables`, { width: 390, locale: 'en' })
  await page.getByText('40,000.00 not planned').waitFor()
  await page.getByRole('button', { name: /^Enter a payment/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Amount').first().fill('10000')
  await form.getByLabel('Bank reference').fill('BK-1')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('10,000.00 not allocated').first().waitFor()
  expect(stage.complaints).toEqual([])
})
