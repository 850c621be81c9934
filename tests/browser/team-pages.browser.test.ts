import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { startProject } from '../cast/start-project.ts'
import { enterStakeholder, firstTask, giveDuty, tellTeam } from '../cast/team.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose, command } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${projectId}/${path}`, look)

test('a stakeholder is entered from the project, stands between power and interest, and signs off', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}`)
  await page.getByRole('button', { name: '其他页面' }).click()
  await page.getByRole('menuitem', { name: '组织与职责', exact: true }).getByRole('link').click()
  await page.getByRole('link', { name: '干系人', exact: true }).click()
  await page.getByRole('button', { name: '登记干系人' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('姓名或机构').fill('钱总')
  await form.getByLabel('关键干系人').check()
  await choose(form, /^权力/, '5 很大')
  await choose(form, /^利益/, '4 高')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('table', { name: '权力／利益方格' }).getByRole('link', { name: '钱总' }).waitFor()
  await page.getByText('关键干系人 1 个，0 个已签署').waitFor()
  await command(page, '钱总', '签署')
  await signIn(page)
  await page.getByText('关键干系人 1 个，1 个已签署').waitFor()
  await page.getByRole('listitem').filter({ hasText: '外部' }).getByText('已签署').waitFor()
})

test('who refuses says why, and is asked again on their page', async () => {
  const { id } = await enterStakeholder(stage.company, projectId)
  const page = await stage.open('wangfang', `/stakeholders/${id}`)
  await page.getByText('重点管理').waitFor()
  await page.getByRole('button', { name: '操作 ▾' }).click()
  await page.getByRole('menuitem', { name: '记为拒绝' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('预算太高')
  await page.getByRole('dialog').getByRole('button', { name: '记为拒绝' }).click()
  await page.getByText('预算太高').first().waitFor()
  await page.getByRole('button', { name: '操作 ▾' }).click()
  await page.getByRole('menuitem', { name: '重新打开签署' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('预算减了一成')
  await page.getByRole('dialog').getByRole('button', { name: '重新打开签署' }).click()
  await page.getByRole('button', { name: '签署', exact: true }).waitFor()
})

test('a duty is set by keyboard alone; a second accountable is refused, then takes the A over', async () => {
  const { company } = stage
  const { id, title } = await firstTask(company, projectId)
  await giveDuty(company, id, { to: 'wangfang', letters: 'A' })
  const page = await open('raci')
  const row = page.getByRole('row').filter({ hasText: title })
  await row.getByText('缺 R：没有人执行').waitFor()
  await cell(row, '李明').focus()
  await walkTo(page, cell(row, '陈立'))
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'R 执行' }).waitFor()
  await expect.poll(() => isFocused(page.getByRole('checkbox', { name: 'R 执行' }))).toBe(true)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  const editor = page.getByRole('dialog')
  await editor
    .getByRole('alert')
    .getByText(/已由王芳负责/)
    .waitFor()
  await editor.getByRole('button', { name: '把 A 移交给陈立' }).press('Enter')
  await editor.waitFor({ state: 'detached' })
  await cell(row, '陈立', 'R 执行、A 负责').waitFor()
  await cell(row, '王芳', '没有职责').waitFor()
  await expect.poll(() => isFocused(cell(row, '陈立'))).toBe(true)
  expect(await row.getByText(/^缺/).count()).toBe(0)
  await page.getByText('31 个任务，1 个职责明确').waitFor()
})

test('Escape leaves a cell as it was and gives the focus back', async () => {
  const { title } = await firstTask(stage.company, projectId)
  const page = await open('raci')
  const button = cell(page.getByRole('row').filter({ hasText: title }), '陈立', '没有职责')
  await button.click()
  await page.getByRole('checkbox', { name: 'C 咨询' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'C 咨询' }).waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(button)).toBe(true)
})

test('everybody can use the pages: both languages, both shades, wide and narrow', async () => {
  await tellTeam(stage.company, projectId)
  for (const look of [
    { locale: 'en', shade: 'light', width: 390 },
    { locale: 'zh-CN', shade: 'dark', width: 1440 },
  ] as const) {
    for (const path of ['raci', 'stakeholders']) {
      const page = await open(path, look)
      await page.getByRole('table').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    const page = await open('raci', look)
    await page.locator('[data-cell="0:0"]').click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
  }
  expect(stage.complaints).toEqual([])
})

function cell(row: Locator, person: string, duties = ''): Locator {
  return row.getByRole('button', { name: new RegExp(`^${person}在.*${duties}$`) })
}

/** People stand across by name: to the right as far as there is somebody, else to the left. */
async function walkTo(page: Page, there: Locator): Promise<void> {
  for (const key of ['ArrowRight', 'ArrowLeft'])
    for (let step = 0; step < 4 && !(await isFocused(there)); step++) await page.keyboard.press(key)
  expect(await isFocused(there)).toBe(true)
}

async function isFocused(locator: Locator): Promise<boolean> {
  return (await locator.and(locator.page().locator(':focus')).count()) > 0
}

async function signIn(page: Page): Promise<void> {
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '签署', exact: true }).click()
  await form.getByText('请填写确认了什么').waitFor()
  await form.getByLabel(/确认了什么/).fill('目标、范围和 50 万元预算')
  await form.getByLabel(/依据/).fill('启动会纪要')
  await form.getByRole('button', { name: '签署', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
}
