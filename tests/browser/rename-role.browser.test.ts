import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { role } from '#domains/people/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage, type Stage } from './stage.ts'

const stage = opened(openStage)

test('the owner renames a role; it keeps its name in the reader’s language until then', async () => {
  const page = await roles({ locale: 'en', shade: 'dark', width: 390 })
  await page.getByRole('radiogroup').getByText('Colleague').click()
  const form = await ask(page, 'Change name and description')
  expect(await form.getByLabel('Name').inputValue()).toBe('Colleague')
  expect(await seriousFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await form.getByLabel('Description').fill('Sees everything, edits what is theirs')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Sees everything, edits what is theirs').waitFor()
  const chinese = await roles()
  await chinese.getByRole('radiogroup').getByText('业务人员').click()
  const again = await ask(chinese, '修改名称与说明')
  await again.getByLabel('名称').fill('销售')
  await again.getByRole('button', { name: '保存' }).click()
  await page.getByRole('radiogroup').getByText('销售').waitFor()
})

test('two rename a role: the later one sees both names', async () => {
  const page = await roles()
  await page.getByRole('radiogroup').getByText('只读').click()
  const form = await ask(page, '修改名称与说明')
  await form.getByLabel('名称').fill('来宾')
  await renameViewer('访客')
  await form.getByRole('button', { name: '保存' }).click()
  const choice = page.getByRole('dialog', { name: '他人已先改过' })
  await choice.waitFor()
  expect(await choice.textContent()).toMatch(/来宾[\s\S]*访客/)
  await choice.getByRole('radio', { name: '用我的' }).click()
  await choice.getByRole('button', { name: '按选择保存' }).click()
  await page.getByRole('radiogroup').getByText('来宾').waitFor()
})

test('nobody else is offered it', async () => {
  const page = await roles({}, 'wangfang')
  await page.getByText('查看和编辑全部业务记录').waitFor()
  expect(await page.getByRole('button', { name: '修改名称与说明' }).count()).toBe(0)
  expect(stage.complaints).toEqual([])
})

async function roles(look: Parameters<Stage['open']>[2] = {}, player: 'liming' | 'wangfang' = 'liming'): Promise<Page> {
  const page = await stage.open(player, '/people', look)
  await page.getByRole('tab', { name: look.locale === 'en' ? 'Roles' : '角色' }).click()
  return page
}

async function ask(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button }).click()
  const form = page.getByRole('dialog')
  await form.waitFor()
  return form
}

async function renameViewer(name: string): Promise<void> {
  const id = stage.company.roles.viewer ?? ''
  await stage.company.as('liming', async ctx => {
    const { version } = await readRecord(ctx, role, id)
    return updateRecord(ctx, role, { id, version, set: { name } })
  })
}
