import { beforeEach, expect, test } from 'vitest'
import { priceTerm, writeProposal } from '../cast/selling.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { command } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

test('a quote is edited where it stands, its totals follow, and it goes to the approval', async () => {
  await writeProposal(stage.company, projectId)
  const page = await stage.open('chenli', `/projects/${projectId}/deals/proposals`)
  const quantity = page.getByLabel('数量 · 超声波液位计')
  await quantity.fill('12')
  await quantity.press('Enter')
  await page.getByText('13,560.00 元').waitFor()
  await page.getByText('30.0%').waitFor()
  const off = page.getByLabel('折扣 % · 超声波液位计')
  await off.fill('12')
  await off.press('Tab')
  await page.getByText('优惠超出项目经理的权限').waitFor()
  await off.fill('130')
  await off.press('Enter')
  await page.getByRole('alert').filter({ hasText: '折扣' }).waitFor()
  await off.press('Escape')
  await page.getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
  await page.getByText('审批中').first().waitFor()
  expect(await overflow(page)).toBe(0)
})

test('a term beyond its floor is not agreed without a reason; then it waits for the sponsor', async () => {
  await priceTerm(stage.company, projectId, { theirs: '95000' })
  const look = { width: 390, shade: 'dark' } as const
  const page = await stage.open('chenli', `/projects/${projectId}/deals/negotiation`, look)
  await command(page, '总价', '登记结果')
  const form = page.getByRole('dialog')
  await form.getByLabel('商定').fill('96000')
  await form.getByRole('button', { name: '登记结果' }).click()
  await form.getByText(/96000 超出底线 98000/).waitFor()
  await form.getByLabel('为什么超出底线').fill('换来三年框架合同')
  await form.getByRole('button', { name: '登记结果' }).click()
  await page.getByText('待发起人批准').waitFor()
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page, 'main')).toEqual([])
})
