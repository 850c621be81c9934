import { beforeEach, expect, test } from 'vitest'
import { newContact, newCustomer } from '../cast/customers.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company, { customer: '江海泵业' })).id
})

test('the firm that the project names is taken as its customer, and what its profile lacks is mended there', async () => {
  const firm = await newCustomer(stage.company)
  await newContact(stage.company, firm.id, { name: '何厂长', decisionRole: 'decider' })
  const page = await stage.open('wangfang', `/projects/${projectId}/customer`)
  await page.getByRole('button', { name: '选用“江海泵业有限公司”' }).click()
  await page.getByText('还缺：规模、来源、需求').waitFor()
  const decides = page.getByRole('region', { name: '决策关系' })
  await decides.getByRole('link', { name: /何厂长/ }).waitFor()
  const facts = page.getByRole('region', { name: '档案内容' })
  await facts.getByTitle('编辑来源').click()
  await facts.getByLabel('来源').fill('行业展会')
  await facts.getByLabel('来源').press('Control+Enter')
  await page.getByText('还缺：规模、需求').waitFor()
  expect(stage.complaints).toEqual([])
})
