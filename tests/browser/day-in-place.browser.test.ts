import { beforeEach, expect, test } from 'vitest'
import { aim } from '#domains/goals/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { openStage } from '#tests/browser/stage.ts'
import type { Look } from '#tests/browser/windows.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let id: string
let number = 0
beforeEach(async () => {
  const given = { name: `华东前三 ${++number}`, startsOn: '2026-01-01', endsOn: '2028-12-31' }
  id = (await stage.company.as('liming', ctx => createRecord(ctx, aim, given))).id
})

test('a day that there is none is told at Enter; the field stays open until it is mended', async () => {
  const { page, day } = await begin()
  await day.fill('2026-02-30')
  await day.press('Enter')
  await page.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  expect(await day.inputValue()).toBe('2026-02-30')
  await day.fill('明天')
  await day.press('Enter')
  await page.getByRole('alert').getByText('“明天”不是日期').waitFor()
  await day.fill('2028-11-30')
  await day.press('Enter')
  await page.getByText('已保存').waitFor()
  expect(await endInDatabase()).toBe('2028-11-30')
})

test('a day that there is none is told at going elsewhere, and the field stays open', async () => {
  const { page, day } = await begin()
  await day.fill('2026-02-30')
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  await page.waitForTimeout(SETTLE_MS)
  expect(await page.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').isVisible()).toBe(true)
  await day.press('Escape')
  await day.waitFor({ state: 'detached' })
  expect(await endInDatabase()).toBe('2028-12-31')
})

test('a wrong day that is deleted again is forgotten, and an emptied field is saved empty', async () => {
  const { page, day } = await begin()
  await day.fill('2026-02-30')
  await day.press('Enter')
  await page.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  await day.fill('')
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByText('已保存').waitFor()
  expect(await endInDatabase()).toBeNull()
})

test('a day taken by Enter without a network is not called saved, stays, and goes with another try', async () => {
  const { page, day } = await begin()
  await day.fill('2028-11-30')
  await page.context().setOffline(true)
  await day.press('Enter')
  await page.getByText('未保存').waitFor()
  expect(await day.inputValue()).toBe('2028-11-30')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByText('已保存').waitFor()
  expect(await endInDatabase()).toBe('2028-11-30')
})

test('Enter on a day that nobody changed closes the field', async () => {
  const { day } = await begin()
  await day.press('Enter')
  await day.waitFor({ state: 'detached' })
  expect(await endInDatabase()).toBe('2028-12-31')
})

test('an end before the beginning is refused in words where it was typed', async () => {
  const { page, day } = await begin()
  await day.fill('2025-12-31')
  await day.press('Enter')
  await page.getByText('截止日 2025-12-31 早于起始日 2026-01-01').waitFor()
  expect(await endInDatabase()).toBe('2028-12-31')
})

test('on a phone all seven days of the calendar can be touched, and it says what is wrong where it lies over the field', async () => {
  const { page, day } = await begin({ width: 390 })
  await day.fill('2026-02-30')
  await day.press('Enter')
  const calendar = page.locator('.ant-picker-dropdown')
  await calendar.getByText('日历上没有 2026-02-30 这一天').waitFor()
  const { x = -1, y = -1, width = 390 } = (await calendar.boundingBox()) ?? {}
  expect([x, y].every(side => side >= 0)).toBe(true)
  expect(x + width).toBeLessThanOrEqual(390)
})

test('on a phone, where there is no Escape, a field with a wrong day is left by its button', async () => {
  const { page, day } = await begin({ width: 390 })
  const leave = page.getByRole('button', { name: '取消' })
  expect(await leave.isVisible()).toBe(false)
  await day.fill('2026-02-30')
  await page.getByRole('heading', { level: 1 }).click()
  await leave.click()
  await day.waitFor({ state: 'detached' })
  expect(await endInDatabase()).toBe('2028-12-31')
})

/** Longer than what the page waits before it closes a field that was left. */
const SETTLE_MS = 800

async function begin(look: Look = {}) {
  const page = await stage.open('liming', `/aims/${id}`, look)
  await page.getByRole('button', { name: '2028-12-31' }).click()
  return { page, day: page.getByLabel('截止日') }
}

async function endInDatabase(): Promise<string | null> {
  const found = await stage.company.database.owner.query('select ends_on::text as day from aim where id = $1', [id])
  return found.rows[0].day
}
