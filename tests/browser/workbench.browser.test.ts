import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { person } from '#domains/people/contract.ts'
import { changeMembership } from '#domains/people/server/change-membership.ts'
import { readRecord } from '#kernel/query/read.ts'
import { focusedName } from '#tests/browser/typist.ts'
import { tellCompany } from '../cast/company-story.ts'
import { opened } from '../opened.ts'
import { overflow } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
beforeAll(async () => {
  await tellCompany(stage.company)
})

/** Each number, and how much is on the list that it leads to. */
const NUMBERS = [
  ['待我审批', listed],
  ['超期', listed],
  ['本周到期', listed],
  ['有风险的项目', (page: Page) => page.locator('main section li').count()],
] as const

test('each of the four numbers leads to a list of as many', async () => {
  for (const player of ['liming', 'wangfang'] as const) {
    const page = await stage.open(player, '/')
    for (const [name, countOn] of NUMBERS) {
      const number = page.locator('main').getByRole('link', { name: new RegExp(`^${name}`) })
      const said = Number(await number.locator('strong').textContent())
      await number.click()
      await page.waitForURL(/show=|health=/)
      await page.getByRole('heading', { level: 1, name: /收件箱|项目/ }).waitFor()
      await page.waitForTimeout(300)
      expect(`${player} ${name} ${await countOn(page)}`).toBe(`${player} ${name} ${said}`)
      await page.goBack()
    }
    await page.close()
  }
})

test('a task is done where it stands, and the number beside it falls', async () => {
  const page = await stage.open('wangfang', '/')
  const late = page.locator('main').getByRole('link', { name: /^超期/ }).locator('strong')
  const before = Number(await late.textContent())
  expect(before).toBeGreaterThan(0)
  const tick = page.getByRole('checkbox', { name: /^完成/ }).first()
  const name = (await tick.getAttribute('aria-label')) ?? ''
  await tick.click()
  await page.getByRole('checkbox', { name, exact: true }).waitFor({ state: 'detached' })
  expect(Number(await late.textContent())).toBe(before - 1)
  await page.close()
})

test('an approval is decided where it stands, by keyboard alone', async () => {
  const page = await stage.open('liming', '/')
  const waiting = page.getByRole('region', { name: '待我审批' })
  const approve = waiting.getByRole('button', { name: '批准' })
  await approve.first().focus()
  const before = await approve.count()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('意见').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => focusedName(page)).toBe('批准')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('意见').focus()
  await page.keyboard.type('钱够用')
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    if (/批准/.test(String(await page.evaluate('document.activeElement.innerText')))) break
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => approve.count()).toBe(before - 1)
  const { rows } = await stage.company.database.owner.query(
    "select comment from approval_decision where kind = 'approve' and comment = '钱够用'",
  )
  expect(rows).toHaveLength(1)
  await page.close()
})

test('who is new sees steps that they may take, and each leads somewhere', async () => {
  const page = await stage.open('sunwei', '/', { width: 390 })
  const steps = page.getByRole('region', { name: '从这里开始' }).getByRole('link')
  await steps.first().waitFor()
  const count = await steps.count()
  expect(count).toBeGreaterThan(0)
  expect(await overflow(page)).toBe(0)
  for (let index = 0; index < count; index++) {
    await steps.nth(index).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(/你看不到|没有这个页面/).count()).toBe(0)
    await page.goBack()
    await steps.first().waitFor()
  }
  await page.close()
})

/** Things to approve and to do on the inbox as it is shown. */
async function listed(page: Page): Promise<number> {
  return page.locator('main section li').count()
}

test('who may not start a project is told so before a form is filled in', async () => {
  const { company } = stage
  const id = company.people.sunwei
  const { version } = (await company.as('liming', ctx => readRecord(ctx, person, id))) as { version: number }
  await company.run('liming', changeMembership, { id, version, roleId: company.roles.viewer })
  const page = await stage.open('sunwei', '/projects/start')
  await page.getByText('你的角色不能启动项目。').waitFor()
  expect(await page.getByRole('textbox', { name: '项目名称' }).count()).toBe(0)
  await page.close()
})
