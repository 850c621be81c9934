import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { todayIn } from '#apps/web/format/today.ts'
import { customer } from '#domains/customers/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { choose, writeDay } from '#tests/browser/journey/hands.ts'
import { openStage } from '#tests/browser/stage.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: Started
beforeAll(async () => {
  project = await startProject(stage.company)
})

describe('two clicks that arrive together do it once:', () => {
  test('a project', async () => {
    const page = await stage.open('wangfang', '/projects/start')
    await fillWizard(page, '手快的项目')
    await page.getByRole('button', { name: '启动项目' }).dblclick()
    // Its own success leads on without a question.
    await page.getByRole('heading', { name: '手快的项目' }).waitFor()
    expect(await count('project', "name = '手快的项目' and start = '2026-11-02'")).toBe(1)
  })

  test('an invitation', async () => {
    const page = await stage.open('liming', '/people')
    await page.getByRole('button', { name: '邀请成员' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel('邮箱').fill('hasty@example.com')
    await choose(form, '角色', '普通成员')
    await form.getByRole('button', { name: /邀请/ }).last().dblclick()
    await form.getByText(/\/invited|\/invite/).waitFor()
    expect(await count('invitation', "email = 'hasty@example.com'")).toBe(1)
  })

  test('the usual five criteria', async () => {
    const page = await stage.open('wangfang', `/projects/${project.id}/segments`)
    await page.getByRole('button', { name: '用常用标准' }).dblclick()
    const mine = `project_id = '${project.id}'`
    await expect.poll(() => count('segment_criterion', `${mine} and name = '能否触达'`)).toBeGreaterThan(0)
    // The fifth is there: a second five would have begun beside the first.
    expect(await count('segment_criterion', mine)).toBe(5)
  })

  test('a goal of a form', async () => {
    const page = await stage.open('wangfang', `/projects/${project.id}/goals`)
    await page.getByRole('button', { name: '新建目标' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox').first().fill('一次就够')
    await form.getByRole('button', { name: '保存' }).dblclick()
    await form.waitFor({ state: 'hidden' })
    expect(await count('goal', "statement = '一次就够'")).toBe(1)
  })
})

describe('a second click on what opens a form falls beside the form, and does not close it:', () => {
  test('the drawer of a decision', async () => {
    const page = await stage.open('wangfang', `/projects/${project.id}/decisions`)
    await page.getByRole('button', { name: '开始这项决策' }).first().dblclick({ delay: FINGER_MS })
    await page.waitForTimeout(SETTLE_MS)
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: '先做哪个目标市场？' }).waitFor()
    expect(await count('decision', `project_id = '${project.id}'`)).toBe(1)
  })

  test('the dialog of an invitation', async () => {
    const page = await stage.open('liming', '/people')
    await page.getByRole('button', { name: '邀请成员' }).first().dblclick({ delay: FINGER_MS })
    await page.waitForTimeout(SETTLE_MS)
    await page.getByRole('dialog', { name: '邀请成员' }).getByLabel('邮箱').fill('twice@example.com')
  })

  test('the panel of a record in its list', async () => {
    await stage.company.as('liming', ctx => createRecord(ctx, customer, { name: '江海泵业有限公司' }))
    const page = await stage.open('liming', '/customers')
    await page.getByRole('link', { name: '江海泵业有限公司' }).dblclick({ delay: FINGER_MS })
    await page.waitForTimeout(SETTLE_MS)
    await page.getByRole('dialog').getByRole('link', { name: '打开页面' }).click()
  })
})

describe('who goes elsewhere with something unsaved', () => {
  test('is asked first, and stays with what was typed or leaves without it', async () => {
    const goal = await newGoal(stage.company, project)
    const page = await stage.open('liming', `/aims/${goal.aimId}`)
    const note = await editNote(page, '写了一半')
    await toProjects(page)
    await answer(page, '留在这里')
    expect(await note.inputValue()).toBe('写了一半')
    await toProjects(page)
    await answer(page, '离开')
    await page.waitForURL(/\/projects$/)
  })

  test('is not asked after saving, and not after cancelling', async () => {
    const goal = await newGoal(stage.company, project)
    const page = await stage.open('liming', `/aims/${goal.aimId}`)
    const note = await editNote(page, '写完了')
    await note.press('Control+Enter')
    await note.waitFor({ state: 'detached' })
    await (await editNote(page, '不要了')).press('Escape')
    await toProjects(page)
    await page.waitForURL(/\/projects$/)
  })

  test('is asked in the wizard once something is typed', async () => {
    const page = await stage.open('wangfang', '/projects/start')
    await page.getByLabel('项目名称').fill('半个项目')
    await toProjects(page)
    await answer(page, '留在这里')
    expect(await page.getByLabel('项目名称').inputValue()).toBe('半个项目')
  })
})

describe('who closes a dialog by its cross or by Escape with something typed', () => {
  test('is asked first, and goes on with what was typed or closes without it', async () => {
    const page = await stage.open('liming', '/people')
    const { form, email } = await invite(page)
    await email.fill('half@example.com')
    await page.keyboard.press('Escape')
    await answer(page, '继续填写')
    expect(await email.inputValue()).toBe('half@example.com')
    await form.getByRole('button', { name: '关闭' }).click()
    await answer(page, '不保存，关闭')
    await form.waitFor({ state: 'hidden' })
  })

  test('is asked in the drawer of a command and for a reason as well', async () => {
    const goal = await newGoal(stage.company, project)
    const page = await stage.open('liming', `/projects/${project.id}/expenses`)
    await page.getByRole('button', { name: /登记/ }).first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('事项').fill('展位押金')
    await page.keyboard.press('Escape')
    await answer(page, '继续填写')
    await page.keyboard.press('Escape')
    await answer(page, '不保存，关闭')
    await drawer.waitFor({ state: 'hidden' })
    const goals = await stage.open('wangfang', `/projects/${goal.projectId}/goals`)
    await goals
      .getByRole('button', { name: /^更多操作/ })
      .last()
      .click()
    await goals.getByRole('menuitem', { name: '放弃' }).click()
    await goals.getByRole('dialog').getByRole('textbox').fill('并入年度目标')
    await goals.keyboard.press('Escape')
    await answer(goals, '不保存，关闭')
    await goals.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('is not asked where nothing was typed, where it was taken back, and after cancelling', async () => {
    const page = await stage.open('liming', '/people')
    const { form, email } = await invite(page)
    await email.fill('half@example.com')
    await email.fill('')
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'hidden' })
    const again = await invite(page)
    await again.email.fill('half@example.com')
    await again.form.getByRole('button', { name: '取消' }).click()
    await again.form.waitFor({ state: 'hidden' })
  })
})

test('the wizard proposes today, and says of a day that there is none', async () => {
  const page = await stage.open('wangfang', '/projects/start')
  const start = page.getByLabel('开始日期')
  expect(await start.inputValue()).toBe(todayIn('Asia/Shanghai'))
  await page.getByText(/^31 项任务/).waitFor()
  await writeDay(page, '开始日期', '2026-02-30')
  await page.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  await writeDay(page, '开始日期', '2026-02-28')
  await page.getByRole('alert').getByText('日历上没有').waitFor({ state: 'detached' })
  expect(await start.inputValue()).toBe('2026-02-28')
})

test('a form with a day that there is none is not saved without it, unless the field is left empty knowingly', async () => {
  const page = await stage.open('wangfang', '/aims?new=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('三年内做到华东前三')
  await form.getByLabel('截止日').fill('2026-02-30')
  await form.getByRole('button', { name: '保存' }).dblclick()
  await form.getByRole('alert').getByText('日历上没有 2026-02-30 这一天').waitFor()
  const day = await form.getByLabel('截止日').getAttribute('id')
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(day)
  expect(await form.isVisible()).toBe(true)
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: '三年内做到华东前三' }).waitFor()
})

test('the button beside a select takes the first click, though the select has the focus', async () => {
  const page = await stage.open('wangfang', `/projects/${project.id}/goals`)
  await page.getByRole('button', { name: '新建目标' }).first().click()
  const form = page.getByRole('dialog')
  const beside = form.getByRole('button', { name: '新建公司目标' })
  await beside.scrollIntoViewIfNeeded()
  await form.getByRole('combobox', { name: /公司/ }).first().focus()
  await page.waitForTimeout(SETTLE_MS)
  const { x = 0, y = 0 } = (await beside.boundingBox()) ?? {}
  await page.mouse.move(x + 20, y + 10)
  await page.mouse.down()
  await page.waitForTimeout(FINGER_MS)
  await page.mouse.up()
  await page.getByRole('dialog', { name: /新建公司目标/ }).waitFor()
})

test('a button that cannot be used now is as high as its like, large or small', async () => {
  const page = await stage.open('wangfang', '/people')
  const barred = page.locator('main button[aria-disabled=true]').first()
  expect((await barred.boundingBox())?.height).toBe(32)
  await barred.evaluate(one => one.classList.add('ant-btn-sm'))
  expect((await barred.boundingBox())?.height).toBe(24)
})

/** As long as a finger or a mouse button stays down. */
const FINGER_MS = 90
/** A drawer comes in with a movement. */
const SETTLE_MS = 500

async function fillWizard(page: Page, name: string): Promise<void> {
  await page.getByLabel('项目名称').fill(name)
  await writeDay(page, '开始日期', '2026-11-02')
  await choose(page, '发起人', '李明')
  await page.getByText(/^31 项任务/).waitFor()
}

async function editNote(page: Page, text: string): Promise<Locator> {
  await page.getByTitle('编辑说明').click()
  const note = page.getByLabel('说明', { exact: true })
  await note.fill(text)
  return note
}

async function invite(page: Page): Promise<{ form: Locator; email: Locator }> {
  await page.getByRole('button', { name: '邀请成员' }).first().click()
  const form = page.getByRole('dialog', { name: '邀请成员' })
  return { form, email: form.getByLabel('邮箱') }
}

async function toProjects(page: Page): Promise<void> {
  await page.getByRole('link', { name: '项目', exact: true }).first().click()
}

async function answer(page: Page, words: string): Promise<void> {
  const question = page.getByRole('dialog').filter({ hasText: '有未保存的修改' })
  await question.getByRole('button', { name: words, exact: false }).click()
  await question.waitFor({ state: 'hidden' })
}

async function count(table: string, where: string): Promise<number> {
  const { rows } = await stage.company.database.owner.query(`select count(*)::int as n from ${table} where ${where}`)
  return rows[0].n
}
