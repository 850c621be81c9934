import { expect, test } from 'vitest'
import type { Schedule } from '#domains/plan/contract.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a kind of resource is decided: none is needed, or a need that is entered and secured', async () => {
  const { id } = await startProject(stage.company, { start: dayFromToday(0) })
  const page = await stage.open('wangfang', `/projects/${id}/plan/resources`)
  await page.getByRole('button', { name: '声明不需要: 设备' }).click()
  await page.getByRole('textbox').fill('会场自带音响和投影')
  await page.getByRole('dialog').getByRole('button', { name: '声明不需要' }).click()
  const equipment = page.getByRole('region', { name: '设备' })
  await equipment.getByText('会场自带音响和投影').waitFor()
  await equipment.getByText('王芳').waitFor()

  await page.getByRole('button', { name: '登记: 物料' }).click()
  await page.getByRole('textbox', { name: '需要什么' }).fill('产品手册')
  await page.getByRole('textbox', { name: '数量' }).fill('500')
  await page.getByRole('textbox', { name: '单位' }).fill('份')
  await page.getByRole('textbox', { name: '开始需要' }).fill(dayFromToday(7))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^保\s?存$/ }).click()
  await page.getByRole('button', { name: '落实 · 产品手册' }).click()
  await page.getByRole('textbox', { name: '从哪里来' }).fill('印刷厂，周五送到')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^落\s?实$/ })
    .click()
  const material = page.getByRole('region', { name: '物料' })
  await material.getByText('印刷厂，周五送到').waitFor()
  await material.getByText('500 份').waitFor()
  expect(stage.complaints).toEqual([])
})

test('an overload is opened from the table and mended there: the task’s share of the day is lowered', async () => {
  const { company } = stage
  const { id } = await startProject(company, { start: dayFromToday(0) })
  const { tasks } = (await company.run('wangfang', readSchedule, { projectId: id })) as Schedule
  const start = tasks.find(one => one.ownerId === company.people.chenli)?.start
  const extra = { projectId: id, title: '接待水厂来访', start, days: 1, ownerId: company.people.chenli }
  const { id: added } = (await company.run('wangfang', addTask, extra)) as { id: string }
  const page = await stage.open('wangfang', `/projects/${id}/plan/load`)
  await page.getByText(/超负荷 \d+ 处/).waitFor()
  await page
    .getByRole('button', { name: /陈立.*超负荷$/ })
    .first()
    .click()
  const detail = page.getByRole('dialog').first()
  await detail.getByRole('button', { name: '“接待水厂来访”的操作' }).click()
  await page.getByRole('menuitem', { name: '安排' }).click()
  await page
    .getByRole('spinbutton', { name: /投入比例/ })
    .or(page.getByRole('textbox', { name: /投入比例/ }))
    .fill('50')
  await page.getByRole('button', { name: /^安\s?排$/ }).click()
  await detail.getByText('每天 50%').waitFor()
  const { rows } = await company.database.owner.query('select load from task where id = $1', [added])
  expect(rows[0].load).toBe(50)
  expect(stage.complaints).toEqual([])
})
