import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { skipStage } from '#domains/process/server/skip-stage.ts'
import { submitStage } from '#domains/process/server/submit-stage.ts'
import { choose } from '#tests/browser/journey/hands.ts'
import { openStage } from '#tests/browser/stage.ts'
import { focusedName, pressOn, tabTo } from '#tests/browser/typist.ts'
import { passStage } from '#tests/cast/gates.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)

test('a project is started and found again without a mouse; what is missing has the focus', async () => {
  const page = await stage.open('wangfang', '/projects')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await pressOn(page, '启动项目')
  await tabTo(page, '开始日期')
  await page.keyboard.type('2026-11-02')
  await page.keyboard.press('Enter')
  await tabTo(page, '发起人')
  await page.keyboard.type('李明')
  await page.keyboard.press('Enter')
  await pressOn(page, '启动项目')
  await page.getByText('请填写项目名称').waitFor()
  expect(await focusedName(page)).toBe('项目名称')
  await page.keyboard.type('县级水厂推广')
  await pressOn(page, '启动项目')
  await page.getByRole('heading', { name: '县级水厂推广' }).waitFor()
  await openSearch(page)
  await page.keyboard.type('县级水厂')
  await page.getByRole('option', { name: /县级水厂推广/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'hidden' })
  await openSearch(page)
  await page.keyboard.type('公司目标')
  await page
    .getByRole('option', { name: /公司目标/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '公司目标' }).waitFor()
  await page.close()
})

test('a record is made without a mouse; then the focus is where it was opened', async () => {
  const { id } = await startProject(stage.company)
  const page = await stage.open('wangfang', `/projects/${id}/goals`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await pressOn(page, '新建目标')
  const form = page.getByRole('dialog')
  await form.waitFor()
  await pressOn(page, '保存')
  await form
    .getByText(/请填写/)
    .first()
    .waitFor()
  const first = await focusedName(page)
  expect(first).toMatch(/^目标/)
  await page.keyboard.type('新增 500 条线索')
  await pressOn(page, '保存')
  await form.waitFor({ state: 'hidden' })
  await page.getByText('新增 500 条线索').first().waitFor()
  expect(await focusedName(page)).toBe('新建目标')
  await page.close()
})

test('a dialog that Escape takes away gives the focus back to its button', async () => {
  const { id } = await startProject(stage.company)
  const page = await stage.open('liming', `/projects/${id}?tab=team`)
  await page.getByRole('button', { name: '调整团队' }).waitFor()
  await pressOn(page, '调整团队')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(() => focusedName(page)).toBe('调整团队')
  await page.close()
})

test('a gate is mended, submitted and approved by two people who have no mouse', async () => {
  const { id } = await startProject(stage.company, { playbook: 'S1', aim: '' })
  const page = await stage.open('chenli', `/projects/${id}`)
  await page.getByRole('region', { name: '关口' }).waitFor()
  await pressOn(page, /^去补: 写明服务于公司的哪个目标/)
  await expect.poll(() => focusedName(page)).toBe('服务于公司的哪个目标')
  await page.keyboard.type('年度营收 3 亿')
  await page.keyboard.press('Control+Enter')
  await page.getByText('已保存').waitFor()
  await pressOn(page, '阶段')
  await page.getByRole('region', { name: '关口' }).waitFor()
  await pressOn(page, '提交评审')
  await page.getByRole('dialog').waitFor()
  await pressOn(page, '提交评审')
  await page.getByText(/^等待：/).waitFor()
  await page.close()
  await approveByKeyboard()
  const { rows } = await stage.company.database.owner.query(
    "select state from stage where project_id = $1 and key = 'S1.1'",
    [id],
  )
  expect(rows).toEqual([{ state: 'passed' }])
})

async function approveByKeyboard(): Promise<void> {
  const page = await stage.open('liming', '/inbox')
  const waiting = page.getByRole('listitem').filter({ hasText: '立意' })
  await waiting.waitFor()
  await pressOn(page, '批准')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expect.poll(() => focusedName(page)).toBe('意见')
  await pressOn(page, '批准')
  await waiting.waitFor({ state: 'detached' })
  await page.close()
}

test('who returns a gate to an earlier step raises the number of that step’s approver in another window', async () => {
  const { company } = stage
  const { id: projectId } = await startProject(company, { playbook: 'S1' })
  await passStage(company, projectId, 'S1.1')
  await company.run('wangfang', skipStage, { projectId, stageKey: 'S1.2', reason: '本季不预热' })
  const submitted = await company.run('chenli', submitStage, { projectId, stageKey: 'S1.3' })
  const { approvalId: id } = submitted as { approvalId: string }
  await company.run('wangfang', decideApproval, { id, decision: 'approve' })
  const manager = await stage.open('wangfang', '/')
  // The number comes after the page; a page without one yet says nothing.
  await expect.poll(() => countIn(manager)).toBeGreaterThan(0)
  const before = await countIn(manager)
  const sponsor = await stage.open('liming', '/inbox')
  const waiting = sponsor.getByRole('listitem').filter({ hasText: '执行' })
  await waiting.getByRole('button', { name: '退回' }).click()
  const dialog = sponsor.getByRole('dialog')
  await choose(dialog, '退回给', '第 1 步的审批人')
  await dialog.getByLabel('要改什么，为什么').fill('先谈妥两家水厂')
  await dialog.getByRole('button', { name: '退回' }).click()
  await waiting.waitFor({ state: 'detached' })
  await expect.poll(() => countIn(manager)).toBe(before + 1)
})

async function countIn(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /^收件箱/ }).first()
  await link.waitFor()
  return Number(/\d+/.exec((await link.textContent()) ?? '')?.[0] ?? 0)
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect.poll(() => focusedName(page)).toMatch(/搜索/)
}
