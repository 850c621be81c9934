import { backToProject, mend } from './gate.ts'
import { writeDay } from './hands.ts'
import type { Person } from './person.ts'

export interface Reading {
  readonly start: string
  readonly end: string
  readonly value: string
  readonly verdict: '未达标' | '超额'
  readonly cause: string
}

/** The metric is read, the goal judged by it with its cause, and what was learned is published. */
export async function evaluate(person: Person, project: string, reading: Reading): Promise<void> {
  await readMetric(person, reading)
  await backToProject(person, project)
  await judge(person, reading)
  await backToProject(person, project)
  await teach(person)
  await backToProject(person, project)
  await person.page.getByText('3 / 3 满足').waitFor()
}

async function readMetric(person: Person, { start, end, value }: Reading): Promise<void> {
  const { page } = person
  await mend(person, '每个 KPI 都有读数')
  const row = page.getByRole('form', { name: '询价转化率' })
  await writeDay(row, '期初', start)
  await writeDay(row, '期末', end)
  await row.getByLabel('值').fill(value)
  await row.getByLabel('出处').fill('客户系统的询价记录')
  await row.getByRole('button', { name: '录入' }).click()
  await page.getByText(`已录入 ${start} 至 ${end}`).waitFor()
}

async function judge(person: Person, { verdict, cause }: Reading): Promise<void> {
  const { page } = person
  await mend(person, '每个目标都已对照实际值评估')
  await page.getByRole('button', { name: '取数评估' }).first().click()
  await page.getByText(verdict).first().waitFor()
  await giveCause(person, cause)
}

async function giveCause({ page }: Person, cause: string): Promise<void> {
  await page.getByRole('button', { name: /^写原因/ }).click()
  await page.getByLabel(/^原因: /).fill(cause)
  await page.keyboard.press('Control+Enter')
  await page.getByLabel(/^原因: /).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '定稿' }).click()
  await page.getByRole('button', { name: '重新打开' }).waitFor()
}

async function teach(person: Person): Promise<void> {
  const { page } = person
  await mend(person, '至少有 1 条经验教训')
  await page.getByRole('button', { name: '写一条经验' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('一句话').fill('试用设备要提前两周订')
  await form.getByLabel('当时的情况').fill('十二家水厂同时试用')
  await form.getByLabel('发生了什么').fill('设备晚到，最后三家推迟一周')
  await form.getByLabel('下次怎么做').fill('活动开始前两周把设备放到现场')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '发布' }).first().click()
  await page.getByRole('button', { name: '收回' }).first().waitFor()
}
