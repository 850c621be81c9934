import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { customer } from '#domains/customers/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let path: string
beforeAll(async () => {
  path = `/people/${stage.company.people.chenli}`
})
beforeEach(async () => {
  await stage.company.database.owner.query('update person set post = $1 where id = $2', [
    '销售',
    stage.company.people.chenli,
  ])
})

test('an edit is called saved after the server has it, and another window shows it by itself', async () => {
  const [mine, other] = [await stage.open('liming', path), await stage.open('wangfang', path)]
  await edit(mine, '销售', '销售主管')
  await mine.getByText('已保存').waitFor()
  await other.getByText('销售主管').first().waitFor()
  expect(await postInDatabase()).toBe('销售主管')
})

test('where two changed one field, the later one sees both values and chooses', async () => {
  const [mine, other] = [await stage.open('liming', path), await stage.open('liming', path)]
  await begin(mine, '销售', '客户经理')
  await edit(other, '销售', '大客户经理')
  await other.getByText('已保存').waitFor()
  await mine.keyboard.press('Enter')
  const choice = mine.getByRole('dialog')
  await choice.waitFor()
  expect(await choice.textContent()).toMatch(/我的[\s\S]*客户经理[\s\S]*现在的[\s\S]*大客户经理/)
  expect(await postInDatabase()).toBe('大客户经理')
  await choice.getByRole('radio', { name: '用我的' }).click()
  await choice.getByRole('button', { name: '按选择保存' }).click()
  await choice.waitFor({ state: 'hidden' })
  expect(await postInDatabase()).toBe('客户经理')
})

test('two changes of different fields both stand, without a question', async () => {
  const [mine, other] = [await stage.open('liming', path), await stage.open('liming', path)]
  await begin(mine, '销售', '客户经理')
  await other.getByRole('button', { name: '未填写' }).first().click()
  await other.getByLabel('电话').fill('021-5555')
  await other.getByLabel('电话').press('Enter')
  await other.getByText('已保存').waitFor()
  await mine.keyboard.press('Enter')
  await mine.getByText('已保存').waitFor()
  await mine.getByText('021-5555').first().waitFor()
  expect(await postInDatabase()).toBe('客户经理')
})

test('without a network nothing is called saved; what was typed stays and goes with another try', async () => {
  const page = await stage.open('liming', path)
  await begin(page, '销售', '渠道经理')
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await page.getByText('未保存').waitFor()
  expect(await page.getByLabel('岗位').inputValue()).toBe('渠道经理')
  expect(await postInDatabase()).toBe('销售')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByText('已保存').waitFor()
  expect(await postInDatabase()).toBe('渠道经理')
})

test('Enter that chooses characters of an input method sends nothing', async () => {
  const page = await stage.open('liming', path)
  await begin(page, '销售', '')
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'jingli', selectionStart: 6, selectionEnd: 6 })
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Enter' })
  expect(await page.getByLabel('岗位').isVisible()).toBe(true)
  await client.send('Input.insertText', { text: '经理' })
  expect(await postInDatabase()).toBe('销售')
  await page.keyboard.press('Enter')
  await page.getByText('已保存').waitFor()
  expect(await postInDatabase()).toBe('经理')
})

test('a long text in the history is told by how it began, and opens to the whole', async () => {
  const id = await stage.company.as('liming', async ctx => {
    const made = await createRecord(ctx, customer, { name: '长丰水务', profile: `旧${'水'.repeat(300)}旧尾` })
    const set = { profile: `新${'表'.repeat(300)}新尾` }
    return (await updateRecord(ctx, customer, { id: made.id, version: 1, set })).id
  })
  const page = await stage.open('liming', `/customers/${id}`)
  const history = page.getByRole('region', { name: '历史' })
  await history.getByText(/^旧水+… → 新表+…$/).click()
  await history.getByText(/旧尾/).waitFor()
  await history.getByText(/新尾/).waitFor()
})

test('everybody can use the page: both languages, both shades, wide and narrow', async () => {
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('liming', path, look)
    await page.getByRole('heading', { name: '陈立' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
  }
  expect(stage.complaints).toEqual([])
})

async function begin(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: from, exact: true }).click()
  await page.getByLabel('岗位').fill(to)
}

async function edit(page: Page, from: string, to: string): Promise<void> {
  await begin(page, from, to)
  await page.getByLabel('岗位').press('Enter')
}

async function postInDatabase(): Promise<string> {
  const { rows } = await stage.company.database.owner.query('select post from person where id = $1', [
    stage.company.people.chenli,
  ])
  return rows[0].post
}
