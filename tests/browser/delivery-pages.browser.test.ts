import { expect, test } from 'vitest'
import { acceptanceItem } from '#domains/delivery/contract.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { ask } from '../cast/delivery.ts'
import { careFor } from '../cast/service.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('the checklist is worked through on a phone: what was found, and one tap', async () => {
  const { company } = stage
  const project = await startProject(company)
  await ask(company, project.id)
  const page = await stage.open('wangfang', `/projects/${project.id}/delivery/acceptance`, { width: 390 })
  await page.getByRole('button', { name: /^记结果/ }).click()
  await page.getByRole('button', { name: '记为合格' }).click()
  await page.getByText('先写实际结果。').waitFor()
  await page.getByLabel('实际结果').fill('运行 80 小时')
  await page.getByRole('button', { name: '记为合格' }).click()
  await page.getByText('1 / 1 合格或让步').waitFor()
  const [item] = await company.as('wangfang', ctx => recordsInProject(ctx, acceptanceItem, project.id, { upTo: 1 }))
  expect(item).toMatchObject({ state: 'passed', found: '运行 80 小时', attempts: [{ passed: true }] })
})

test('a revisit is recorded at the strip, and the next one stands on it', async () => {
  const project = await startProject(stage.company)
  await careFor(stage.company, project.id)
  const page = await stage.open('wangfang', `/projects/${project.id}/service/care`)
  await page.getByRole('button', { name: /^记录回访/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('和谁谈的').fill('厂长吴总')
  await form.getByLabel('使用情况').fill('两班都在用')
  await form.getByRole('button', { name: '记录回访' }).click()
  await page.getByText('回访记录').waitFor()
  expect(await page.locator('ol > li').filter({ hasText: '按间隔' }).count()).toBe(2)
})
