import { beforeEach, expect, test } from 'vitest'
import { chooseFor, newContact, newCustomer, planVisit } from '../cast/customers.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow } from './accessibility.ts'
import { choose, command, writeDay } from './journey/hands.ts'
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

test('on a phone a visit is found in the tab, checked in to, and left with its minutes and a need', async () => {
  const firm = await newCustomer(stage.company, { name: '东港水务有限公司' })
  await chooseFor(stage.company, projectId, firm.id)
  await planVisit(stage.company, projectId)
  const page = await stage.open('chenli', '', { width: 390 })
  await page.getByRole('link', { name: '拜访', exact: true }).click()
  const row = page.getByRole('listitem').filter({ hasText: '弄清楚改造预算由谁定' })
  await row.getByRole('button', { name: /^签到/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签到', exact: true }).click()
  await row.getByText('已签到 · 客户二楼会议室').waitFor()
  await row.getByRole('button', { name: /^写纪要/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('纪要').fill('厂长定预算')
  await choose(form, /意向/, '有兴趣')
  await form.getByLabel(/^下一步[^日]*$/).fill('送样机试装')
  await writeDay(form, /下一步日期/, dayFromToday(0))
  expect(await overflow(page)).toBe(0)
  await form.getByRole('button', { name: '写纪要', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
  const due = page.getByRole('region', { name: '到期的下一步' })
  await due.getByText('送样机试装').waitFor()
  await command(page, '弄清楚改造预算由谁定', '指派')
  await page.getByRole('dialog').getByRole('button', { name: '取消', exact: true }).click()
  expect(stage.complaints).toEqual([])
})
