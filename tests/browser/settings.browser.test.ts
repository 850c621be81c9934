import { expect, test } from 'vitest'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)

test('the owner renames the workspace and lets sole holders decide; others read why they cannot', async () => {
  const owner = await stage.open('liming', '/settings')
  await owner.getByRole('button', { name: '修改' }).click()
  await owner.getByRole('dialog').getByLabel('名称').fill('云岭传感')
  await owner.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await owner.getByRole('banner').getByText('云岭传感', { exact: false }).waitFor()
  await owner.getByText('未允许').waitFor()
  await owner.getByRole('button', { name: '允许', exact: true }).click()
  await owner.getByRole('button', { name: '不再允许' }).waitFor()
  const member = await stage.open('wangfang', '/settings')
  const change = member.getByRole('button', { name: /不再允许/ })
  await change.waitFor()
  expect(await change.getAttribute('aria-disabled')).toBe('true')
  expect(await change.textContent()).toContain('只有工作区所有者可以改动')
})

test('everybody can use the page: both languages, both shades, wide and narrow', async () => {
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('liming', '/settings', look)
    await page.getByText('Asia/Shanghai').waitFor()
    await page.getByRole('button', { name: /不再允许|No longer allow/ }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.close()
  }
  expect(stage.complaints).toEqual([])
})
