import { expect, test } from 'vitest'
import { edit, ownPlaybook } from '../cast/own-playbooks.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a process is copied, changed, checked, published, and a project starts on it', async () => {
  const page = await stage.open('wangfang', '/playbooks')
  await page.getByRole('button', { name: '复制“营销管理（四步）”' }).click()
  const asked = page.getByRole('dialog')
  await asked.getByLabel('名称（中文）').fill('渠道共创')
  await asked.getByLabel('名称（英文）').fill('Channel programme')
  await asked.getByRole('button', { name: '新建流程' }).click()
  await page.getByRole('heading', { name: /OWN\d+ 渠道共创/ }).waitFor()

  await page.getByLabel('名称 · 中文').first().fill('摸清渠道')
  await page.getByText('有未保存的修改').waitFor()
  await page.getByLabel('添加条件：从检查目录中选择').first().fill('goals.present')
  await page.keyboard.press('Enter')
  const problem = page.getByRole('listitem').getByRole('button').filter({ hasText: 'P3.1 摸清渠道' })
  await problem.first().waitFor()
  await problem.first().click()
  const inCriteria = 'document.activeElement?.closest(\'[id^="playbook-stages[0].criteria"]\') !== null'
  await expect.poll(() => page.evaluate(inCriteria)).toBe(true)

  await page.getByLabel('添加交付物：选择记录类型').fill('营销目标')
  await page.keyboard.press('Enter')
  await page.getByText('没有问题，可以发布').waitFor()
  await page.getByRole('spinbutton', { name: '至少几个' }).last().fill('2')
  await page.keyboard.press('Control+s')
  await page.getByText('✓ 已保存').waitFor()

  await page.getByRole('button', { name: '发布' }).click()
  await page.getByLabel('这一版改了什么').fill('先把渠道摸清')
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await page.getByText('已发布第 1 版').waitFor()

  await page.goto(page.url().replace(/own-playbooks.*/, 'projects/start'))
  await page.getByLabel('流程', { exact: true }).fill('渠道共创')
  await page.locator('.ant-select-item-option', { hasText: '渠道共创' }).click()
  await page.getByText('摸清渠道').first().waitFor()
  await page
    .getByText(/至少有 2 个目标/)
    .first()
    .waitFor()
  await page.getByLabel('项目名称').fill('华东渠道共创')
  await choose(page, '发起人', '李明')
  await page.getByRole('button', { name: '启动项目' }).click()
  await page.getByRole('heading', { name: '华东渠道共创' }).waitFor()
})

test('who was overtaken keeps what they wrote and is told by whom', async () => {
  const own = await ownPlaybook(stage.company, 'P3')
  const page = await stage.open('wangfang', `/own-playbooks/${own.id}/edit`)
  await page.getByLabel('名称 · 中文').first().fill('我写的名字')
  await edit(stage.company, own.id, draft => Object.assign(draft.stages[1] ?? {}, { days: 33 }), 'liming')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText(/李明.*改过这份草稿/).waitFor()
  expect(await page.getByLabel('名称 · 中文').first().inputValue()).toBe('我写的名字')
  await page.getByRole('button', { name: '保存我的，替换对方的' }).click()
  await page.getByText('✓ 已保存').waitFor()
})

test('stages are added, moved and removed by keyboard, on a phone in the dark too', async () => {
  const own = await ownPlaybook(stage.company, 'P3')
  const look = { width: 390, shade: 'dark', locale: 'en' } as const
  const page = await stage.open('wangfang', `/own-playbooks/${own.id}/edit`, look)
  const stages = page.locator('button[data-stage]')
  await stages.nth(1).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+ArrowUp')
  expect(await stages.first().textContent()).toContain('strategy')
  await page.getByRole('button', { name: 'Add a stage after this' }).press('Enter')
  await expect.poll(() => stages.count()).toBe(5)
  await page
    .getByText(/places to mend/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Remove the stage' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the stage' }).press('Enter')
  await expect.poll(() => stages.count()).toBe(4)
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page, 'main')).toEqual([])
})

test('a process of the product is shown as people meet it and taken away as a BPMN file', async () => {
  const page = await stage.open('sunwei', '/playbook/P4')
  await page
    .getByRole('img', { name: /项目营销/ })
    .first()
    .waitFor()
  await page.getByText('客户档案完整度不低于 80%').waitFor()
  await page.getByRole('button', { name: '更多' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('下载 BPMN').click()])
  expect(file.suggestedFilename()).toBe('P4 项目营销.bpmn')
  expect(await seriousFindings(page, 'main')).toEqual([])
})
