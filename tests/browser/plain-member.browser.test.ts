import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aim } from '#domains/goals/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a plain member sees who their colleagues are, in their own language, and nothing to manage', async () => {
  const page = await stage.open('sunwei', '/people', { locale: 'en' })
  await page.getByRole('row', { name: '李明 Manager' }).waitFor()
  await page.getByRole('row', { name: '孙伟 Member' }).waitFor()
  const main = await page.getByRole('main').textContent()
  expect(main).not.toMatch(/@|Invite|Deactivate/)
})

test('the owner reads the built-in roles in the language that they have chosen', async () => {
  const page = await stage.open('liming', '/people', { locale: 'en' })
  await page.getByText('Colleague').first().waitFor()
  await page.getByRole('tab', { name: 'Roles' }).click()
  await page.getByText('Sees everything, edits the records of the own groups').waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/管理者|业务人员|普通成员|只读/)
})

test('what others have begun is ticked for everybody', async () => {
  const steps = (page: Page) => page.getByRole('region', { name: '从这里开始' })
  const page = await stage.open('sunwei', '/')
  const aims = steps(page).getByRole('listitem').filter({ hasText: '写下公司今年要达到的目标' })
  await aims.getByText('未完成').waitFor()
  await stage.company.as('liming', ctx => createRecord(ctx, aim, { name: '收入翻一番' }))
  await aims.getByText('已完成').waitFor()
  expect(await steps(page).getByRole('link', { name: '邀请同事' }).count()).toBe(0)
})
