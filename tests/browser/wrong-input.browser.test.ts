import { beforeAll, expect, test } from 'vitest'
import { risk } from '#domains/risk/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { openStage } from '#tests/browser/stage.ts'
import { enterRisk } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let projectId: string
beforeAll(async () => {
  projectId = (await startProject(stage.company)).id
})

const amountOf = async (id: string) => {
  // Kept in the smallest unit of the currency.
  const { rows } = await stage.company.database.owner.query('select amount from risk where id = $1', [id])
  return rows[0].amount
}

test('letters in an amount stay where they were typed, and are refused in words', async () => {
  const { id } = await enterRisk(stage.company, projectId)
  const page = await stage.open('wangfang', `/risks/${id}`)
  const facts = page.getByRole('region', { name: '判断' })
  await facts.getByTitle('编辑发生时的金额').click()
  const amount = facts.getByRole('textbox', { name: '发生时的金额' })
  expect(await amount.inputValue()).toBe('200,000.00')
  await amount.fill('二十万')
  await amount.press('Enter')
  await facts.getByText('须为数字，整数部分最多 15 位').waitFor()
  expect(await amount.inputValue()).toBe('二十万')
  // What is mended is wrong no more, and leaving the field saves it.
  await amount.fill('２５０，０００。5')
  expect(await amount.getAttribute('aria-invalid')).not.toBe('true')
  await page.getByRole('heading', { level: 1 }).click()
  await facts.getByText('已保存').waitFor()
  expect(await amountOf(id)).toBe('25000050')
})

test('a field that is mended is called wrong no more, and what is still wrong is counted', async () => {
  const page = await stage.open('wangfang', `/projects/${projectId}/risks`)
  await page.getByRole('button', { name: '登记风险' }).first().click()
  const form = page.getByRole('dialog')
  const event = form.getByLabel('可能发生什么')
  const amount = form.getByLabel('发生时的金额')
  await event.fill('样机缺货')
  await amount.fill('-5000')
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('不能小于 0').waitFor()
  await form.getByText('有 1 处需要修改').waitFor()
  await amount.fill('abc')
  await form.getByText('不能小于 0').waitFor({ state: 'detached' })
  expect(await form.getByText('有 1 处需要修改').count()).toBe(0)
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('须为数字，整数部分最多 15 位').waitFor()
  expect(await amount.inputValue()).toBe('abc')
  await amount.fill('5000')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
})

test('what does not fit a field is told when it is pasted', async () => {
  const { id } = await stage.company.as('wangfang', ctx =>
    createRecord(ctx, risk, { projectId, event: '短', kind: 'threat', category: 'market', cause: '长'.repeat(250) }),
  )
  const page = await stage.open('wangfang', `/risks/${id}`)
  await page.getByTitle('编辑原因').click()
  await page.getByLabel('原因').press('Control+a')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Escape')
  await page.getByTitle('编辑可能发生什么').click()
  const event = page.getByLabel('可能发生什么')
  await event.press('End')
  await page.keyboard.press('Control+v')
  await page.getByText('这里最多 200 个字符，多出的 51 个没有写进去。').waitFor()
  expect(await event.inputValue()).toHaveLength(200)
})

test('what an input method writes over the end of a field is told', async () => {
  const { id } = await enterRisk(stage.company, projectId, { event: '满'.repeat(199) })
  const page = await stage.open('wangfang', `/risks/${id}`, { locale: 'en' })
  await page.getByTitle('Edit What may happen').click()
  await page.getByLabel('What may happen').press('End')
  const typist = await page.context().newCDPSession(page)
  await typist.send('Input.imeSetComposition', { selectionStart: 4, selectionEnd: 4, text: 'jiage' })
  expect(await page.getByText('left out').count()).toBe(0)
  await typist.send('Input.insertText', { text: '价格' })
  await page.getByText('At most 200 characters fit here; 1 too many was left out.').waitFor()
})

test('whoever cancels in place goes on by the keyboard from where they were', async () => {
  const { id } = await enterRisk(stage.company, projectId)
  const page = await stage.open('wangfang', `/risks/${id}`)
  await page.getByTitle('编辑原因').focus()
  await page.keyboard.press('Enter')
  const cause = page.getByLabel('原因')
  await cause.fill('没写完')
  await page.getByRole('button', { name: '取消' }).focus()
  await page.keyboard.press('Enter')
  await cause.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByTitle('编辑原因').evaluate(one => one.matches(':focus'))).toBe(true)
})
