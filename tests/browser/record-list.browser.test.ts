import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { customer } from '#domains/customers/contract.ts'
import { group } from '#domains/people/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { addTrend } from '../cast/research.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings, touchTargets } from './accessibility.ts'
import { openStage } from './stage.ts'

const MANY = 450
const stage = opened(openStage)
beforeAll(async () => {
  await stage.company.as('liming', ctx =>
    insertRecords(
      ctx,
      customer,
      Array.from({ length: MANY }, (_, index) => ({
        name: index === 7 ? '江海泵业有限公司' : `客户 ${String(index).padStart(4, '0')}`,
        grade: index % 3 === 0 ? ('a' as const) : ('b' as const),
      })),
    ),
  )
})

test('a long list goes on to its end and draws only what is in view', async () => {
  const page = await stage.open('liming', '/customers')
  await page.getByText(`共 ${MANY} 条`).waitFor()
  await toTheEnd(page, '客户 0000')
  expect(await page.locator('tbody tr').count()).toBeLessThan(80)
  expect(await page.getByRole('link', { name: '客户 0449' }).count()).toBe(0)
})

test('two Chinese characters find a customer, and the address keeps the search', async () => {
  const page = await stage.open('liming', '/customers')
  await page.getByRole('searchbox').fill('泵业')
  await page.getByText('共 1 条').waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('泵业')
  await page.reload()
  await page.getByText('共 1 条').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('泵业')
})

test('a filter reads as a sentence, narrows list and count, and goes away again', async () => {
  const filter = encodeURIComponent(JSON.stringify([{ field: 'grade', is: 'in', value: ['a'] }]))
  const page = await stage.open('liming', `/customers?filter=${filter}`)
  await page.getByText(`共 ${MANY / 3} 条`).waitFor()
  await page.getByRole('button', { name: '去掉筛选：客户级别 是 A 重点' }).click()
  await page.getByText(`共 ${MANY} 条`).waitFor()
})

test('over all projects each record says which one it belongs to; inside a project nobody has to be told', async () => {
  const { id } = await startProject(stage.company, { name: '县级水厂 2026' })
  await addTrend(stage.company, id)
  const all = await stage.open('wangfang', '/trends')
  await all.getByRole('cell', { name: '县级水厂 2026' }).waitFor()
  const inside = await stage.open('wangfang', `/projects/${id}/trends`)
  await inside.getByRole('columnheader').first().waitFor()
  expect(await inside.getByRole('columnheader', { name: '项目' }).count()).toBe(0)
})

test('what was deleted lies in the bin and comes back from there', async () => {
  const { id } = await stage.company.as('liming', ctx => createRecord(ctx, group, { name: '误删的小组', members: [] }))
  await stage.company.as('liming', ctx => removeRecord(ctx, group, { id, version: 1 }))
  const page = await stage.open('liming', '/bin?type=team_group')
  const row = page.getByRole('row').filter({ hasText: '误删的小组' })
  await row.getByRole('button', { name: '恢复' }).click()
  await page.getByText('已恢复“误删的小组”').waitFor()
  await row.waitFor({ state: 'detached' })
  const { rows } = await stage.company.database.owner.query('select deleted_at from team_group where id = $1', [id])
  expect(rows[0].deleted_at).toBeNull()
})

test('the bin opens on the first type of which it holds something', async () => {
  const { id } = await stage.company.as('liming', ctx => createRecord(ctx, group, { name: '另一个小组', members: [] }))
  await stage.company.as('liming', ctx => removeRecord(ctx, group, { id, version: 1 }))
  const page = await stage.open('liming', '/bin')
  await page.getByRole('row').filter({ hasText: '另一个小组' }).waitFor()
  expect(new URL(page.url()).searchParams.get('type')).toBe('team_group')
})

test('who comes back to the bin finds it open on what it holds by then', async () => {
  const page = await stage.open('liming', '/bin')
  await page.waitForURL(/\/bin\?type=(?!customer)/)
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await menu.getByRole('link', { name: '客户', exact: true }).click()
  await page.getByText(`共 ${MANY} 条`).waitFor()
  await stage.company.as('liming', async ctx => {
    const { id } = await createRecord(ctx, customer, { name: '误删的客户' })
    await removeRecord(ctx, customer, { id, version: 1 })
  })
  await menu.getByRole('link', { name: '回收站' }).click()
  await page.getByRole('row').filter({ hasText: '误删的客户' }).waitFor()
  expect(new URL(page.url()).searchParams.get('type')).toBe('customer')
})

test('nothing found says so and offers the way back', async () => {
  const page = await stage.open('liming', '/customers?q=没有这样的客户')
  await page.getByText('没有符合条件的客户').waitFor()
  await page.getByRole('button', { name: '清除全部' }).click()
  await page.getByText(`共 ${MANY} 条`).waitFor()
})

test('an empty list of what is made inside projects shows the way there', async () => {
  const page = await stage.open('liming', '/studies')
  await page.getByText('它们在项目里建立').waitFor()
  await page.getByRole('link', { name: '去项目' }).click()
  await page.getByRole('heading', { level: 1, name: '项目' }).waitFor()
})

test('the mouse opens a record at the side, Enter goes to its page', async () => {
  const page = await stage.open('liming', '/customers?sort=name')
  await page.getByRole('link', { name: '客户 0001' }).click()
  await page.getByRole('dialog').getByText('基本信息').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/\/customers$/)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: '客户 0001' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '客户 0002' }).waitFor()
})

test('Escape in a field at the side leaves the panel open; the panel asks before it drops what was typed', async () => {
  const page = await stage.open('liming', '/customers?sort=name')
  await page.getByRole('link', { name: '客户 0001' }).click()
  const panel = page.getByRole('dialog').filter({ hasText: '基本信息' })
  const note = panel.locator('dd').getByRole('textbox')
  const edit = panel.getByTitle('编辑概况')
  await edit.click()
  await note.fill('不要了')
  await note.press('Escape')
  await note.waitFor({ state: 'detached' })
  await edit.click()
  await note.fill('写了一半')
  await panel.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('button', { name: '继续填写' }).click()
  expect(await note.inputValue()).toBe('写了一半')
  await panel.getByRole('heading', { name: '基本信息' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '不保存，关闭' }).click()
  await panel.waitFor({ state: 'hidden' })
  expect(await page.getByText('有未保存的修改').count()).toBe(0)
})

test('whoever has no right is told the reason, and no names', async () => {
  const page = await stage.open('sunwei', '/customers')
  await page
    .getByText(/共 0 条|你看不到这里的内容/)
    .first()
    .waitFor()
  expect(await page.getByText('江海泵业').count()).toBe(0)
})

test('on a phone the list is cards, nothing is cut off and everything can be touched', async () => {
  const page = await stage.open('liming', '/customers', { width: 390, locale: 'en', shade: 'dark' })
  await page.getByText(`${MANY} records`).waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
  const targets = await touchTargets(page)
  expect(targets.length).toBeGreaterThan(5)
  expect(targets.filter(target => target.height < 44)).toEqual([])
})

test('the list is usable by everybody on a desk', async () => {
  const page = await stage.open('liming', '/customers')
  await page.getByText(`共 ${MANY} 条`).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  expect(stage.complaints).toEqual([])
})

/** Scrolls until a row is there. */
async function toTheEnd(page: Page, last: string): Promise<void> {
  for (let turn = 0; turn < 60 && (await page.getByRole('link', { name: last }).count()) === 0; turn++) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(60)
  }
  await page.getByRole('link', { name: last }).waitFor()
}
